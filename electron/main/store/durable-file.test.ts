import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/store-tools';
import { makeFolder, sweepTemporaryFiles, writeDurably } from './durable-file';

describe('writeDurably', () => {
  it('replaces a file, keeps the one before, and leaves nothing else', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.json');
    const previous = `${file}.previous`;
    await writeDurably(file, 'one', { previous });
    expect(readdirSync(folder)).toEqual(['a.json']);
    await writeDurably(file, 'two', { previous });
    await writeDurably(file, Buffer.from('three'), { previous });
    expect(readFileSync(file, 'utf8')).toBe('three');
    expect(readFileSync(previous, 'utf8')).toBe('two');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.json.previous']);
  });

  it('goes on where an earlier write was cut off between its two renames', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.json');
    writeFileSync(file, 'one');
    linkSync(file, `${file}.previous`);
    await writeDurably(file, 'two', { previous: `${file}.previous` });
    expect(readFileSync(`${file}.previous`, 'utf8')).toBe('one');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.json.previous']);
  });

  it('leaves the old file and no new one when it cannot replace it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'taken');
    mkdirSync(join(file, 'inside'), { recursive: true });
    await expect(writeDurably(file, 'one')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('takes several writes of one file at a time: one of them is what stays', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a');
    const contents = ['1', '2', '3', '4', '5'].map((digit) => digit.repeat(100_000));
    await Promise.all(contents.map((content) => writeDurably(file, content)));
    expect(contents).toContain(readFileSync(file, 'utf8'));
    expect(readdirSync(folder)).toEqual(['a']);
  });
});

describe('sweepTemporaryFiles', () => {
  it('removes what a write that was cut off has left, and only that', async () => {
    const folder = temporaryFolder();
    const leftover = join(folder, 'a.json.0123456789abcdef.tmp');
    writeFileSync(leftover, '');
    writeFileSync(join(folder, 'notes.tmp'), '');
    await sweepTemporaryFiles(folder);
    expect(readdirSync(folder)).toEqual(['notes.tmp']);
  });
});

describe('makeFolder', () => {
  it('makes the folders above too, and does not mind one that is there', async () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    await makeFolder(folder);
    await makeFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
