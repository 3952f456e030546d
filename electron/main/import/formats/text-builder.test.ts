import { describe, expect, it } from 'vitest';
import { structureSchema } from '../../../../shared/text/structure';
import { TextBuilder } from './text-builder';

const finished = (build: (builder: TextBuilder) => void) => {
  const builder = new TextBuilder();
  build(builder);
  return builder.finish({ title: null, encoding: 'binary' });
};
/** What was built, each stretch with its words. */
const told = (build: (builder: TextBuilder) => void) => {
  const { text, structure } = finished(build);
  return structure.map(({ start, end, ...what }) => ({ ...what, words: text.slice(start, end) }));
};

describe('TextBuilder', () => {
  it('sets each paragraph on a line, empty ones too', () => {
    const { text } = finished((builder) => {
      for (const words of ['One', '', 'Two']) {
        builder.beginParagraph();
        builder.add(words);
      }
      builder.breakLine();
      builder.add('still two');
    });
    expect(text).toBe('One\n\nTwo\nstill two');
  });

  it('joins bold words that only white space divides, and leaves the space at their ends out', () => {
    const structure = told((builder) => {
      builder.add(' Ada', true);
      builder.add(' ');
      builder.add('Quill: ', true);
      builder.add('good ');
      builder.add('morning', true);
      builder.beginParagraph();
      builder.add('Next', true);
    });
    expect(structure.map(({ words }) => words)).toEqual(['Ada Quill:', 'morning', 'Next']);
  });

  it('does not tell what is bold in a heading, and keeps levels in their limits', () => {
    const structure = told((builder) => {
      for (const heading of [1, 40, -3, 1.5]) {
        builder.beginParagraph({ heading });
        builder.add('Heading', true);
      }
    });
    expect(structure.map((what) => 'level' in what && what.level)).toEqual([1, 9, 1, 1]);
  });

  it('takes the marker into the item', () => {
    const structure = told((builder) => {
      builder.beginParagraph({ item: { marker: '一、', depth: 12 } });
      builder.add('总体');
    });
    expect(structure).toEqual([{ kind: 'item', depth: 9, words: '一、总体' }]);
  });

  it('keeps links that lead to the web, joins their parts and counts the others', () => {
    const build = (builder: TextBuilder) => {
      const link = (address: string, words: string) => {
        builder.openLink(address);
        builder.add(words);
        builder.closeLink();
      };
      link('https://a.example', 'one ');
      link('https://a.example', 'link');
      link('https://b.example', 'other');
      link('mailto:press@a.example', 'mail');
      link('https://c.example', '');
      for (const bad of [
        'javascript:alert(1)',
        'JaVaScRiPt:x',
        'file:///etc',
        'ftp://a',
        'data:,x',
        'no address',
        '',
      ]) {
        link(bad, '.');
      }
      link(`https://a.example/${'x'.repeat(3000)}`, '.');
    };
    expect(told(build).map(({ words }) => words)).toEqual(['one link', 'other', 'mail']);
    expect(finished(build).remarks).toEqual([{ code: 'addresses', count: 8 }]);
    expect(finished(build).structure.every((stretch) => structureSchema.safeParse(stretch).success)).toBe(
      true,
    );
  });

  it('sets the cells of a row on one line, and takes a row of one cell for paragraphs', () => {
    const { text } = finished((builder) => {
      const row = (...cells: readonly (readonly string[])[]) => {
        builder.beginRow(cells.length);
        for (const paragraphs of cells) {
          builder.beginCell();
          for (const words of paragraphs) {
            builder.beginParagraph();
            builder.add(words);
          }
        }
        builder.endRow();
      };
      row(['a'], ['b', 'c']);
      row([''], ['d']);
      row(['e', 'f']);
      builder.add('g');
    });
    expect(text).toBe('a\tb c\n\td\ne\nf\ng');
  });

  it('sets a note’s number before its words', () => {
    const { text } = finished((builder) => {
      builder.add('Cargo');
      builder.referToNote(1);
      builder.referToNote(2);
      builder.beginNote(1);
      builder.beginParagraph();
      builder.add('Without a space.');
      builder.beginParagraph();
      builder.add('Goes on.');
      builder.beginNote(2);
      builder.add(' With a space.');
    });
    expect(text).toBe('Cargo[1][2]\n[1] Without a space.\nGoes on.\n[2] With a space.');
  });

  it('gives no half of a surrogate pair and joins those that came apart', () => {
    const { text } = finished((builder) => {
      for (const half of ['\ud842', '\udfb7', '\ud842', 'x']) builder.add(half);
    });
    expect(text).toBe('𠮷�x');
  });

  it('stops at more text than anybody reads', () => {
    const builder = new TextBuilder();
    const megabyte = 'x'.repeat(1024 * 1024);
    for (let at = 0; at < 32; at += 1) builder.add(megabyte);
    expect(() => builder.add('x')).toThrow('more than 32 MB');
  });
});
