import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { libraryFile, libraryLockFile } from './folders';
import { LibraryStore, readLibrary } from './library-store';

const card = (id: string, changedAt: number) => ({
  id,
  title: `Project ${id}`,
  briefings: 1,
  quotes: 0,
  unchecked: 3,
  changedAt,
});
const openIn = (folder: string) => LibraryStore.open(folder, 'Ada', surroundings());

describe('LibraryStore', () => {
  it('begins empty, with the person of this machine as the author', async () => {
    const folder = join(temporaryFolder(), 'not', 'there', 'yet');
    const library = value(await openIn(folder));
    expect(library.isNew).toBe(true);
    expect(library.settings).toEqual({ language: 'system', theme: 'system', author: 'Ada' });
    expect(existsSync(libraryFile(folder))).toBe(false);
    expect(value(await readLibrary(folder))).toBeNull();
    await library.close();
    const again = value(await openIn(folder));
    expect(again.isNew).toBe(false);
    await again.close();
  });

  it('keeps settings, projects and what was open last', async () => {
    const folder = temporaryFolder();
    const library = value(await openIn(folder));
    library.putCard(card('a', 1));
    library.putCard(card('b', 2));
    library.putCard({ ...card('a', 3), title: 'Renamed' });
    const settings = { language: 'zh-Hant', theme: 'dark', author: 'Bo' } as const;
    value(await library.save({ settings, lastOpened: 'a', sample: 'b' }));
    const onDisk = value(await readLibrary(folder));
    expect(onDisk).toMatchObject({ settings, lastOpened: 'a' });
    await library.close();
    const again = value(await openIn(folder));
    expect(again.cards.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Renamed'],
      ['b', 'Project b'],
    ]);
    expect([again.settings, again.lastOpened, again.sample]).toEqual([settings, 'a', 'b']);
    await again.close();
  });

  it('is held by one at a time, for everybody to see', async () => {
    const folder = temporaryFolder();
    const library = value(await openIn(folder));
    expect(readFileSync(libraryLockFile(folder), 'utf8')).toContain('The test');
    expect(await openIn(folder)).toMatchObject({
      ok: false,
      error: { code: 'library.locked', detail: { owner: 'The test' } },
    });
    await library.close();
    expect(existsSync(libraryLockFile(folder))).toBe(false);
    await value(await openIn(folder)).close();
  });

  it('has the newest of several changes that come at once', async () => {
    const folder = temporaryFolder();
    const library = value(await openIn(folder));
    await Promise.all(
      ['a', 'b', 'c'].map((lastOpened) => {
        library.putCard(card(lastOpened, 1));
        return library.save({ lastOpened });
      }),
    );
    expect(value(await readLibrary(folder))).toMatchObject({ lastOpened: 'c', projects: [{}, {}, {}] });
    await library.close();
  });

  it.each([
    ['damaged', '{"format":"presser-library"', 'library.damaged'],
    [
      'newer',
      JSON.stringify({ format: 'presser-library', schema: 2, generation: 1, sum: '' }),
      'library.newer',
    ],
  ])('refuses a %s file, leaves it as it is and lets go of the lock', async (_what, content, expected) => {
    const folder = temporaryFolder();
    writeFileSync(libraryFile(folder), content);
    expect(code(await openIn(folder))).toBe(expected);
    expect(code(await readLibrary(folder))).toBe(expected);
    expect(readFileSync(libraryFile(folder), 'utf8')).toBe(content);
    expect(existsSync(libraryLockFile(folder))).toBe(false);
  });

  it('refuses a file that names a project outside its folder', async () => {
    const folder = temporaryFolder();
    const library = value(await openIn(folder));
    library.putCard(card('../../etc', 1));
    await library.close();
    expect(code(await openIn(folder))).toBe('library.damaged');
  });
});
