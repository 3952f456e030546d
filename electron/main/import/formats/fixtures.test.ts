import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import type { ExtractedText } from '../extracted-text';
import { READERS } from './registry';

/** The formats that have fixtures, in folders of their names. */
const FORMATS = ['docx', 'html', 'markdown', 'odt', 'pdf', 'rtf'] as const;
const EXTENSIONS = new Set(['.docx', '.html', '.markdown', '.odt', '.fodt', '.pdf', '.rtf']);

/** What has to come out: the lines that have words, and what is said about them; or the problem. What is left out may be anything. */
const expectedSchema = z.union([
  z.strictObject({ problem: z.string() }),
  z.strictObject({
    blocks: z.array(z.string()),
    structure: z.array(z.record(z.string(), z.unknown())).optional(),
    title: z.string().nullable().optional(),
    address: z.string().nullable().optional(),
    encoding: z.string().optional(),
    remarks: z.record(z.string(), z.number()).optional(),
  }),
]);

const ROOT = join(import.meta.dirname, '../../../../fixtures/import');

/** What a reader gave, in the words of an expectation. */
function told(result: Result<ExtractedText, Problem>): Record<string, unknown> {
  if (!result.ok) return { problem: result.error.code };
  const { text, structure, remarks, ...rest } = result.value;
  return {
    ...rest,
    blocks: text.split('\n').filter((line) => line.trim() !== ''),
    structure: structure.map(({ start, end, ...what }) => ({ ...what, text: text.slice(start, end) })),
    remarks: Object.fromEntries(remarks.map(({ code, count }) => [code, count])),
  };
}

describe.each(FORMATS)('fixtures/import/%s', (folder) => {
  const files = readdirSync(join(ROOT, folder)).filter((name) => EXTENSIONS.has(extname(name)));

  it.each(files)('%s', async (name) => {
    const path = join(ROOT, folder, name);
    const beside = path.slice(0, -extname(path).length);
    const expected = expectedSchema.parse(JSON.parse(readFileSync(`${beside}.expected.json`, 'utf8')));
    const read = await READERS[folder]();
    const found = told(await read(readFileSync(path), { name }));
    const compared = Object.keys(expected).map((key) => [key, found[key]]);
    expect(Object.fromEntries(compared)).toEqual(expected);
  });

  it('has an expectation for each file and a file for each expectation', () => {
    const names = readdirSync(join(ROOT, folder));
    const expectations = names.filter((name) => name.endsWith('.expected.json'));
    const shapes = files.map((name) => name.slice(0, -extname(name).length));
    expect(new Set(expectations.map((name) => name.replace('.expected.json', '')))).toEqual(new Set(shapes));
    expect(files).not.toHaveLength(0);
  });
});
