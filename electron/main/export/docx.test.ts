import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { exportInput, exportProject } from '../../../fixtures/projects/export-project';
import type { ExportInput } from '../../../shared/export/document';
import { TEMPLATES } from '../../../shared/export/options';
import { value } from '../testing/store-tools';
import { exportDocx } from './docx';

function partsOf(...input: Parameters<typeof exportInput>): Promise<ReadonlyMap<string, string>> {
  return partsFrom(exportInput(...input));
}

/** The parts of a saved document by name, as text. */
async function partsFrom(input: ExportInput): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(value(await exportDocx(input))));
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  }
  return parts;
}

const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
const count = (xml: string, part: string) => xml.split(part).length - 1;

describe('exportDocx', () => {
  it('keeps every word of a quote, in its style, language and font', async () => {
    const document = (await partsOf({ language: 'en' })).get('word/document.xml') ?? '';
    expect(wordsOf(document)).toContain('“一带一路”合作 […] 我们搬走了6台起重机');
    const quote = /<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="Quote"\/>(?:(?!<\/w:p>).)*<\/w:p>/.exec(
      document,
    )?.[0];
    expect(quote).toContain('w:eastAsia="SimSun"');
    expect(quote).toContain('w:hint="eastAsia"');
    expect(quote).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(quote).toMatch(/<w:footnoteReference w:id="1"\/>/);
    expect(count(document, '<w:pStyle w:val="Heading1"/>')).toBe(1);
    expect(count(document, '<w:tbl>')).toBe(1);
  });

  it.each(TEMPLATES)(
    'has a footnote for every mark of %s, and an address for every link',
    async (template) => {
      const parts = await partsOf({ template });
      const document = parts.get('word/document.xml') ?? '';
      const footnotes = parts.get('word/footnotes.xml') ?? '';
      const marks = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
      expect(marks.length).toBeGreaterThan(0);
      expect(new Set(marks).size).toBe(marks.length);
      for (const id of marks) expect(footnotes).toContain(`<w:footnote w:id="${id}"`);
      expect(wordsOf(footnotes)).toContain('harbour.txt');
      for (const name of ['document', 'footnotes']) {
        const rels = parts.get(`word/_rels/${name}.xml.rels`) ?? '';
        for (const [, link] of (parts.get(`word/${name}.xml`) ?? '').matchAll(
          /<w:hyperlink[^>]*r:id="([^"]*)"/g,
        )) {
          expect(rels).toMatch(
            new RegExp(
              `Id="${link}"[^>]*Target="https://(?:stats.example/ports|www.harbour.example/briefing)"`,
            ),
          );
        }
      }
    },
  );

  it('takes over what a template of one’s own says in Markdown', async () => {
    const own = [
      '1. **bold** *slanted* ~~gone~~\n   - deeper `code`',
      '```\nline 1\nline 2\n```',
      '![the map](https://e.example/x.png) [a](javascript:x()) [b](https://e.example/)<br>',
      '> a\\\n> b[^n]',
      '[^n]: note[^n]\n\n    second paragraph',
    ].join('\n\n');
    const parts = await partsFrom({ ...exportInput(), own });
    const document = parts.get('word/document.xml') ?? '';
    expect(wordsOf(document)).toBe('bold slanted gonedeeper codeline 1line 2the map a b&lt;br&gt;ab');
    for (const mark of [
      '<w:b/>',
      '<w:i/>',
      '<w:strike/>',
      '<w:ilvl w:val="1"/>',
      '<w:br/>',
      'w:val="Code"',
    ]) {
      expect(document).toContain(mark);
    }
    expect(count(document, '<w:hyperlink ')).toBe(1);
    expect(wordsOf(parts.get('word/footnotes.xml') ?? '')).toBe(' notesecond paragraph');
  });

  it('gives the same bytes each time', async () => {
    const once = await exportDocx(exportInput({ template: 'fact-sheet' }));
    expect(await exportDocx(exportInput({ template: 'fact-sheet' }))).toEqual(once);
  });

  it('holds nothing that XML cannot hold', async () => {
    const annotations = exportProject.annotations.map((one) => ({ ...one, note: 'a\u0001b\ud83dc <&>' }));
    const document = (await partsOf({}, { ...exportProject, annotations })).get('word/document.xml') ?? '';
    expect(document).not.toContain('\u0001');
    expect(wordsOf(document)).toContain('a\ufffdb\ufffdc &lt;&amp;&gt;');
  });
});
