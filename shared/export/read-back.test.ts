import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NASTY_WORDS } from '../../fixtures/export/nasty-words';
import { footnote, footnoteMark, list, paragraph, table } from './blocks';
import { parseMarkdown } from './markdown';
import { lostWords } from './read-back';
import { text } from './text';
import type { Piece } from './write-pieces';

const lost = (...pieces: readonly Piece[]) =>
  lostWords(
    pieces,
    (markdown) => parseMarkdown(markdown),
    () => {},
  );
const piece = (markdown: string, ...blocks: Piece['blocks']): Piece => ({ blocks, markdown });

describe('lostWords', () => {
  it('finds nothing where every block reads as it was meant', () => {
    expect(
      lost(
        piece('We moved 6 cranes.[^q1]', paragraph('We moved 6 cranes.', footnoteMark('q1'))),
        piece(
          '| a | b |\n| - | - |\n| 6 | 7\\|8 |',
          table([
            [['a'], ['b']],
            [['6'], ['7|8']],
          ]),
        ),
        piece('- one\n- two', list([[text('one')], [text('two')]])),
        piece('[^q1]: harbour.txt, 6.', footnote('q1', 'harbour.txt, 6.')),
      ),
    ).toBe(null);
  });

  it.each([
    ['other words', piece('We moved 7 cranes.', paragraph('We moved 6 cranes.'))],
    ['words that are not there', piece('We moved.', paragraph('We moved 6 cranes.'))],
    ['a row', piece('| a |\n| - |\n| 6 |\n| 8 |', table([[['a']], [['6']], [['7']]]))],
    ['an item', piece('- one\n- three', list([[text('one')], [text('two')]]))],
    ['a mark', piece('six[^q2]', paragraph('six', footnoteMark('q1')))],
    ['a footnote', piece('[^q2]: six', footnote('q1', 'six'))],
    ['a heading', piece('# six', paragraph('six'))],
  ])('finds %s that reads otherwise', (_what, one) => {
    expect(lost(piece('It is so.', paragraph('It is so.')), one)).not.toBe(null);
  });

  it('says of words that are written without a backslash what a parser says of them', () => {
    const words = fc
      .array(fc.constantFrom(...NASTY_WORDS.map(([, nasty]) => nasty), 'We moved', '合作,', '6', 'a.b'), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => text(parts.join(' ')).value);
    fc.assert(
      fc.property(words, (said) => {
        const meant = { type: 'root', children: [paragraph(said)] } as const;
        const bare = (node: unknown) =>
          JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value));
        const isSame = bare(parseMarkdown(said)) === bare(meant);
        // A link that GFM makes of an address is its words; so what is the same counts, and nothing else is let through.
        if (isSame) expect(lost(piece(said, paragraph(said)))).toBe(null);
        if (lost(piece(said, paragraph(said))) === null) {
          const [block, ...others] = parseMarkdown(said).children;
          expect(others).toEqual([]);
          expect(block?.type).toBe('paragraph');
          expect(bare(block)).not.toMatch(/"(?:strong|emphasis|delete|inlineCode|html|image|break)"/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
