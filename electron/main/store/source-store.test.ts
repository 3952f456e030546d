import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, temporaryFolder, value } from '../testing/store-tools';
import { SourceStore } from './source-store';

const text = '\ufeff发布会\r\nQ: 5亿?';
const bytes = new TextEncoder().encode(text);

async function stored() {
  const folder = join(temporaryFolder(), 'sources');
  const store = new SourceStore(folder);
  const sha256 = await store.add(bytes);
  return { store, sha256, file: join(folder, sha256), folder };
}

const sourceOf = (sha256: string) => ({
  sha256,
  text: null,
  fileName: 'harbour.txt',
  encoding: 'utf-8',
  length: text.length - 1,
});

describe('SourceStore', () => {
  it('gives back the decoded text of the bytes that it keeps as they are', async () => {
    const { store, sha256, file } = await stored();
    expect(readFileSync(file)).toEqual(Buffer.from(bytes));
    const read = await store.text(sourceOf(sha256));
    expect(value(read)).toBe(text.slice(1));
  });

  it('gives the text that was taken out of a file from a file of its own, whoever could decode the bytes', async () => {
    const { store, sha256 } = await stored();
    const words = '\ufeffTaken out.\r\n';
    const own = await store.add(new TextEncoder().encode(words));
    const source = { ...sourceOf(sha256), text: own, encoding: 'binary', length: words.length };
    expect(value(await store.text(source))).toBe(words);
    const lost = await store.text({ ...source, text: 'f'.repeat(64) });
    expect(lost.ok || lost.error.detail?.['sha256']).toBe('f'.repeat(64));
  });

  it('keeps the same bytes once', async () => {
    const { store, sha256, folder } = await stored();
    await store.add(bytes);
    expect(readdirSync(folder)).toEqual([sha256]);
  });

  it('does not give out bytes that are not what their name says, nor a text of another length', async () => {
    const { store, sha256, file } = await stored();
    const source = sourceOf(sha256);
    expect(code(await store.text({ ...source, length: 3 }))).toBe('project.source-missing');
    expect(code(await store.text({ ...source, encoding: 'windows-1252' }))).toBe('project.source-missing');
    expect(code(await store.text({ ...source, sha256: 'f'.repeat(64) }))).toBe('project.source-missing');
    writeFileSync(file, 'changed');
    expect(code(await store.text(source))).toBe('project.source-missing');
    expect(await store.has(sha256)).toBe(false);
  });

  it('takes what the system cannot read for missing', async () => {
    const { store, sha256, file } = await stored();
    rmSync(file);
    mkdirSync(file);
    const read = await store.text(sourceOf(sha256));
    expect(code(read)).toBe('project.source-missing');
  });

  it('mends a copy that has gone bad when the same bytes are imported again', async () => {
    const { store, sha256, file } = await stored();
    writeFileSync(file, 'changed');
    await store.add(bytes);
    expect(await store.has(sha256)).toBe(true);
  });
});
