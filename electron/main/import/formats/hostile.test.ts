import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { craftZip } from '../../archive/testing/crafted-zip';
import { code, value } from '../../testing/store-tools';
import { readDocx } from './docx/read-docx';
import { readOdt } from './odt/read-odt';
import { readRtf } from './rtf/read-rtf';
import { makeDocx, makeOdt, wordParagraph } from './testing/make-package';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/import');
const MEGABYTE = 1024 * 1024;
const docx = async (body: string, others?: Readonly<Record<string, string>>) =>
  readDocx(await makeDocx(body, others), { name: 'a.docx' });
const odt = async (body: string, others?: Readonly<Record<string, string>>) =>
  readOdt(await makeOdt(body, others), { name: 'a.odt' });
const rtf = (body: string) => readRtf(Buffer.from(`{\\rtf1\\ansi ${body}}`, 'latin1'), { name: 'a.rtf' });
const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

describe.each([
  ['docx/zh-live.docx', readDocx],
  ['odt/zh-live.odt', readOdt],
  ['rtf/zh-gbk.rtf', readRtf],
] as const)('%s', (path, read) => {
  const bytes = readFileSync(join(FIXTURES, path));

  it('is said to be damaged wherever it is cut off', async () => {
    for (let twentieth = 1; twentieth < 20; twentieth += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * twentieth) / 20));
      expect(code(await read(cut, { name: path }))).toBe('import.damaged');
    }
  });
});

describe('packages', () => {
  it('a huge part is stopped while it unpacks', async () => {
    const content = Buffer.alloc(100 * MEGABYTE, ' ');
    const bomb = craftZip([{ name: 'word/document.xml', content }]);
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await readDocx(bomb, { name: 'a.docx' })).toMatchObject({
      error: { code: 'import.too-much', detail: { name: 'a.docx', limit: '32 MB' } },
    });
    expect(code(await readOdt(craftZip([{ name: 'content.xml', content }]), { name: 'a.odt' }))).toBe(
      'import.too-much',
    );
  });

  it('what is embedded is not unpacked', async () => {
    const bomb = craftZip([{ name: 'zeros', content: Buffer.alloc(64 * MEGABYTE) }]).toString('latin1');
    const read = await docx(wordParagraph('Fine.'), { 'word/embeddings/bomb.docx': bomb });
    expect(value(read).text).toBe('Fine.');
  });

  it('an entry outside of the package is refused', async () => {
    const bytes = craftZip([
      { name: 'word/document.xml', content: Buffer.from('<a/>') },
      { name: '../../.bashrc', content: Buffer.from('x') },
    ]);
    expect(code(await readDocx(bytes, { name: 'a.docx' }))).toBe('import.damaged');
  });

  it('an entry with a password is said to have one', async () => {
    const bytes = craftZip([{ name: 'word/document.xml', content: Buffer.from('x'), flags: 1 }]);
    expect(code(await readDocx(bytes, { name: 'a.docx' }))).toBe('import.encrypted');
  });

  it('what is no package is damaged', async () => {
    const noise = Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(2000)]);
    expect(code(await readDocx(noise, { name: 'a.docx' }))).toBe('import.damaged');
    expect(code(await readOdt(noise, { name: 'a.odt' }))).toBe('import.damaged');
  });
});

describe('Word documents', () => {
  it.each([
    ['paragraphs', nested('<w:p>', '</w:p>', 100_000)],
    ['tables', nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 1000)],
    ['elements of no name', nested('<x>', '</x>', 100_000)],
  ])('with %s nested too deeply are refused', async (_what, body) => {
    expect(await docx(body)).toMatchObject({
      error: { code: 'import.damaged', detail: { reason: 'too-deep' } },
    });
  });

  it('of more elements than can be held are refused', async () => {
    expect(await docx('<w:p/>'.repeat(600_000))).toMatchObject({
      error: { code: 'import.too-much', detail: { limit: '500,000', unit: 'elements' } },
    });
  });

  it('whose styles and notes lead in a circle are read', async () => {
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const read = await docx(`<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${note}</w:p>`, {
      'word/styles.xml': `<w:styles ${w}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
      'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="1"><w:p>${note}<w:r><w:t>Note</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    });
    expect(value(read).text).toBe('[1]\n[1] Note');
  });

  it('whose list has a marker without end show its beginning', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const item =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>';
    const read = await docx(item.repeat(1000), {
      'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(MEGABYTE)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    });
    expect(value(read).text.length).toBeLessThan(100_000);
  });

  it('with an entity that is not declared are refused', async () => {
    expect(code(await docx(wordParagraph('&nowhere;')))).toBe('import.damaged');
  });

  it('whose parts do not fit together are said to be so', async () => {
    expect(await docx('', { '_rels/.rels': '' })).toMatchObject({ error: { code: 'import.damaged' } });
    const twice = '<w:p><w:r><w:t>a<w:b/>b</w:t></w:r></w:p>';
    expect(code(await docx(twice))).toBe('import.damaged');
  });
});

describe('OpenDocument texts', () => {
  it('nested too deeply are refused', async () => {
    expect(
      await odt(nested('<text:list><text:list-item>', '</text:list-item></text:list>', 50_000)),
    ).toMatchObject({
      error: { code: 'import.damaged', detail: { reason: 'too-deep' } },
    });
  });

  it('with numbers that are none are read', async () => {
    const read = await odt(
      '<text:h text:outline-level="-7">a</text:h><text:p>b<text:s text:c="-5"/><text:s text:c="1e99"/>c</text:p><text:list><text:list-item text:start-value="x"><text:p>d</text:p></text:list-item></text:list>',
    );
    expect(value(read).text).toBe(`a\nb${' '.repeat(101)}c\n• d`);
    expect(value(read).structure).toContainEqual({ kind: 'heading', start: 0, end: 1, level: 1 });
  });

  it('that draw with spaces end at the limit', async () => {
    expect(code(await odt(`<text:p>x${'<text:s text:c="100"/>'.repeat(400_000)}</text:p>`))).toBe(
      'import.too-much',
    );
  });
});

describe('rich text files', () => {
  it('nested too deeply are refused', async () => {
    expect(await rtf(nested('{', '}', 500_000))).toMatchObject({
      error: { code: 'import.damaged', detail: { reason: 'too-deep' } },
    });
  });

  it('closed too often end there', async () => {
    expect(value(await rtf('Read.}} Not read.')).text).toBe('Read.');
  });

  it('with a picture of many lines are read at once', async () => {
    const picture = `{\\pict ${`${'0123456789abcdef'.repeat(8)}\n`.repeat(200_000)}}`;
    expect(value(await rtf(`${picture}Words`))).toMatchObject({
      text: 'Words',
      remarks: [{ code: 'pictures', count: 1 }],
    });
  });

  it.each([
    ['binary data beyond the end', '{\\pict\\bin2147483647 x}'],
    ['binary data of an endless length', `{\\pict\\bin${'9'.repeat(1000)} x}`],
    ['half of a character', "Words \\'b"],
    ['a character that is none', "Words \\'zz"],
  ])('with %s are damaged', async (_what, body) => {
    expect(code(await rtf(body))).toBe('import.damaged');
  });

  it('with words and numbers of any length are read', async () => {
    const body = `\\${'a'.repeat(100_000)}1 \\b${'9'.repeat(100_000)} \\u-99999999999 ?\\uc-5 \\ilvl-9 \\outlinelevel99 \\f-1 Words`;
    expect(value(await rtf(body)).text).toContain('Words');
  });
});
