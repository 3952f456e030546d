import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, value } from '../../../testing/store-tools';
import { pdfOfPages } from '../testing/make-pdf';
import { readPdf } from './read-pdf';

const FOLDER = join(import.meta.dirname, '../../../../../fixtures/import/pdf');
const fixture = (name: string) => readFileSync(join(FOLDER, name));

describe('readPdf', () => {
  it('gives the console back, which is silent while the library is loaded', async () => {
    const { log: before } = console;
    const files = ['active.pdf', 'vertical.pdf'];
    for (const read of await Promise.all(files.map((name) => readPdf(fixture(name), { name })))) value(read);
    const { log: after } = console;
    expect(after).toBe(before);
  });

  it('leaves the bytes that it is given as they are', async () => {
    const bytes = fixture('columns.pdf');
    const before = Buffer.from(bytes);
    value(await readPdf(bytes, { name: 'columns.pdf' }));
    expect(bytes.equals(before)).toBe(true);
  });

  it('tells how many pages it has gone through', async () => {
    const told: string[] = [];
    const bytes = pdfOfPages([['One.'], ['Two.'], ['Three.']]);
    const read = await readPdf(bytes, { name: 'a.pdf' }, undefined, (done, of) => told.push(`${done}/${of}`));
    expect(value(read).text).toBe('One.\nTwo.\nThree.');
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });

  it('reads two files at once', async () => {
    const [columns, chinese] = await Promise.all(
      ['columns.pdf', 'gbk.pdf'].map((name) => readPdf(fixture(name), { name })),
    );
    expect(columns?.ok && columns.value.text).toContain('Harbour works');
    expect(chinese?.ok && chinese.value.text).toContain('主持人');
  });

  it('refuses an object that claims a number beyond all others', async () => {
    const bytes = Buffer.from(
      fixture('columns.pdf').toString('latin1').replace('1 0 obj', '1942499584 0 obj'),
      'latin1',
    );
    expect(code(await readPdf(bytes, { name: 'a.pdf' }))).toBe('import.damaged');
  });

  it('names the file that it refuses', async () => {
    expect(await readPdf(Buffer.from('%PDF-1.7\n'), { name: '会.pdf' })).toMatchObject({
      error: { code: 'import.damaged', detail: { name: '会.pdf' } },
    });
  });
});
