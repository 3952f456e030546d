import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FIRST_SETTINGS } from '../../../shared/project/settings-choices';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { damagedFolder, libraryFile, libraryLockFile, projectFolder, trashFolder } from './folders';
import { LibraryStore, readLibrary } from './library-store';
import { ProjectStore } from './project-store';

const card = (id: string, changedAt: number) => ({
  id,
  title: `Project ${id}`,
  briefings: 1,
  quotes: 0,
  unchecked: 3,
  changedAt,
  archived: false,
  trashedAt: null,
});
const openIn = (folder: string) => LibraryStore.open(folder, 'Ada', surroundings());

describe('LibraryStore', () => {
  it('begins empty, with the person of this machine as the author', async () => {
    const folder = join(temporaryFolder(), 'not', 'there', 'yet');
    const library = value(await openIn(folder));
    expect(library.isNew).toBe(true);
    expect(library.settings).toEqual({ ...FIRST_SETTINGS, author: 'Ada' });
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
    const settings = { ...FIRST_SETTINGS, language: 'zh-Hant', theme: 'dark', author: 'Bo' } as const;
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

  it('changes nothing once somebody else has taken it over', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const folder = temporaryFolder();
    const library = value(await openIn(folder));
    await library.save({ lastOpened: 'a' });
    rmSync(libraryLockFile(folder));
    vi.setSystemTime(Date.now() + 6_000);
    expect(code(await library.save({ lastOpened: 'b' }))).toBe('library.lock-lost');
    expect(value(await readLibrary(folder))).toMatchObject({ lastOpened: 'a' });
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

  it('refuses a newer file, leaves it as it is and lets go of the lock', async () => {
    const folder = temporaryFolder();
    const content = JSON.stringify({ format: 'presser-library', schema: 99, generation: 1, sum: '' });
    writeFileSync(libraryFile(folder), content);
    expect(code(await openIn(folder))).toBe('library.newer');
    expect(code(await readLibrary(folder))).toBe('library.newer');
    expect(readFileSync(libraryFile(folder), 'utf8')).toBe(content);
    expect(existsSync(libraryLockFile(folder))).toBe(false);
  });

  it('is put together again where it is damaged: from its last copy and from the folders', async () => {
    const folder = temporaryFolder();
    const library = value(await openIn(folder));
    library.putCard({ ...card('a', 1), archived: true });
    value(await library.save({ lastOpened: 'a' }));
    library.putCard(card('b', 2));
    value(await library.save());
    for (const id of ['a', 'c']) {
      const made = await ProjectStore.create(
        projectFolder(folder, id),
        { id, title: `On disk ${id}` },
        surroundings(),
      );
      await value(made).close();
    }
    await library.close();
    const damaged = readFileSync(libraryFile(folder), 'utf8').slice(0, -20);
    writeFileSync(libraryFile(folder), damaged);

    expect(code(await readLibrary(folder))).toBe('library.damaged');
    const again = value(await openIn(folder));
    expect(again.damage).toBe('not a library file');
    expect(again.isNew).toBe(false);
    expect(again.lastOpened).toBe('a');
    expect(again.cards).toMatchObject([
      { id: 'c', title: 'On disk c', archived: false },
      { id: 'a', title: 'Project a', archived: true },
    ]);
    const [kept] = readdirSync(damagedFolder(folder));
    expect(readFileSync(join(damagedFolder(folder), kept ?? ''), 'utf8')).toBe(damaged);
    await again.close();
    const third = value(await openIn(folder));
    expect([third.damage, third.cards.length]).toEqual([null, 2]);
    await third.close();
  });

  it('does not take a repair that was cut off for a first start', async () => {
    const folder = temporaryFolder();
    const library = value(await openIn(folder));
    library.putCard(card('a', 1));
    value(await library.save());
    value(await library.save({ lastOpened: 'a' }));
    await library.close();
    rmSync(libraryFile(folder));
    const again = value(await openIn(folder));
    expect([again.isNew, again.cards.length]).toEqual([false, 1]);
    await again.close();
  });

  it('goes by the folders for what is in the trash, and keeps a card whose folder is gone', async () => {
    const folder = temporaryFolder();
    const library = value(await openIn(folder));
    library.putCard(card('a', 1));
    library.putCard({ ...card('b', 2), trashedAt: 5 });
    library.putCard(card('gone', 3));
    await library.close();
    mkdirSync(join(trashFolder(folder), 'a', 'sources'), { recursive: true });
    mkdirSync(join(projectFolder(folder, 'b'), 'sources'), { recursive: true });
    const again = value(await openIn(folder));
    expect(again.card('a')?.trashedAt).toBeGreaterThan(0);
    expect(again.card('b')?.trashedAt).toBeNull();
    expect(again.card('gone')).toMatchObject({ title: 'Project gone', trashedAt: null });
    await again.close();
  });

  it('does not take a file that names a project outside its folder', async () => {
    const folder = temporaryFolder();
    const library = value(await openIn(folder));
    library.putCard(card('../../etc', 1));
    await library.close();
    expect(code(await readLibrary(folder))).toBe('library.damaged');
    const again = value(await openIn(folder));
    expect(again.cards).toEqual([]);
    await again.close();
  });
});
