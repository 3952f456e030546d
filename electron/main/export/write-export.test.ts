import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, temporaryFolder, value } from '../testing/store-tools';
import { writeExport } from './write-export';

describe('writeExport', () => {
  it('writes a new file, then over it, and leaves nothing else', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.md');
    expect(value(await writeExport(file, 'one'))).toBe('a.md');
    value(await writeExport(file, 'two'));
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it.skipIf(process.platform === 'win32')('writes the file behind a link', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'real.md');
    const link = join(folder, 'link.md');
    writeFileSync(file, 'old');
    symlinkSync(file, link);
    value(await writeExport(link, 'new'));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe, which stays one', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [reader] = await Promise.all([open(pipe, 'r'), writeExport(pipe, 'through')]);
    expect(await reader.readFile('utf8')).toBe('through');
    await reader.close();
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('says what could not be written', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken'));
    expect(code(await writeExport(join(folder, 'taken'), 'x'))).toBe('file.not-written');
    expect(code(await writeExport(join(folder, 'none', 'a.md'), 'x'))).toBe('file.not-written');
  });
});
