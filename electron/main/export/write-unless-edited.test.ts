import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../store/sha256';
import { code, temporaryFolder, value } from '../testing/store-tools';
import { writeUnlessEdited } from './write-unless-edited';
import { WrittenFiles } from './written-files';

function setUp() {
  const folder = temporaryFolder();
  const written = () => new WrittenFiles(folder);
  const path = join(folder, 'a.md');
  const write = (content: string, more = {}, to = path) =>
    writeUnlessEdited(
      written(),
      { path: to, content, project: 'p', options: { template: 'excerpts' } },
      more,
    );
  return { folder, written, path, write };
}

describe('exporting again', () => {
  it('writes over what was exported and is still as it was', async () => {
    const { path, write } = setUp();
    expect(value(await write('one'))).toEqual({ kind: 'written', name: 'a.md' });
    expect(value(await write('two')).kind).toBe('written');
    expect(readFileSync(path, 'utf8')).toBe('two');
  });

  it('leaves alone what somebody has edited since, and gives it', async () => {
    const { path, write } = setUp();
    value(await write('one'));
    writeFileSync(path, 'one, edited');
    const outcome = value(await write('two'));
    expect(outcome.kind === 'edited' && outcome.found.toString()).toBe('one, edited');
    expect(readFileSync(path, 'utf8')).toBe('one, edited');
    // What it is to become is in it already.
    expect(value(await write('one, edited')).kind).toBe('written');
  });

  it('writes over an edit that was seen, and over no later one', async () => {
    const { path, write } = setUp();
    value(await write('one'));
    writeFileSync(path, 'edited');
    writeFileSync(path, 'edited again');
    expect(value(await write('two', { seen: sha256('edited') })).kind).toBe('edited');
    expect(value(await write('two', { seen: sha256('edited again') })).kind).toBe('written');
    writeFileSync(path, 'and again');
    expect(value(await write('three', { force: true })).kind).toBe('written');
    expect(readFileSync(path, 'utf8')).toBe('three');
  });

  it('knows a file through a link, and where a project went', async () => {
    const { folder, path, write, written } = setUp();
    value(await write('one'));
    const link = join(folder, 'link.md');
    if (process.platform !== 'win32') {
      symlinkSync(path, link);
      writeFileSync(path, 'edited');
      expect(value(await write('two', {}, link)).kind).toBe('edited');
    }
    expect(await written().placeOf('p', { template: 'excerpts' })).toBe(path);
    expect(await written().placeOf('p', { template: 'article' })).toBe(null);
  });

  it('writes where nothing was exported before, whatever is there, and says what it could not write', async () => {
    const { folder, path, write } = setUp();
    writeFileSync(path, 'not ours');
    expect(value(await write('one')).kind).toBe('written');
    expect(code(await write('one', {}, join(folder, 'none', 'a.md')))).toBe('file.not-written');
  });
});
