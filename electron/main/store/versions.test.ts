import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../shared/project/records';
import { surroundings, temporaryFolder, value } from '../testing/store-tools';
import { listBackups } from './backups';
import { journalFile, projectFolder, snapshotFile } from './folders';
import { LibraryStore } from './library-store';
import { ProjectStore } from './project-store';
import { readProject } from './read-project';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/projects');
const versions = readdirSync(fixtures).filter((name) => /^v\d+$/.test(name));

describe.each(versions)('a library of version %s', (version) => {
  async function opened() {
    const userData = temporaryFolder();
    cpSync(join(fixtures, version), userData, { recursive: true });
    const library = value(await LibraryStore.open(userData, 'Ada', surroundings()));
    const [card] = library.cards;
    await library.close();
    if (!card) throw new Error('no project');
    return { userData, card, folder: projectFolder(userData, card.id) };
  }

  it('opens, with its projects where they were', async () => {
    const { card } = await opened();
    expect(card).toMatchObject({ title: 'Harbour works, May', archived: false, trashedAt: null });
  });

  it('has a project that opens with everything in it, after a backup of the file as it was', async () => {
    const { card, folder } = await opened();
    const before = readFileSync(snapshotFile(folder), 'utf8');
    const journal = readFileSync(journalFile(folder), 'utf8');
    const store = value(await ProjectStore.open(folder, card.id, surroundings()));
    const { project, opening } = value(await store.read());
    expect(opening).toMatchObject({ migratedFrom: Number(version.slice(1)), recovered: null });
    expect(project.schema).toBe(SCHEMA_VERSION);
    const byHand = ['quote-1', 'claim-1', 'note-1'];
    expect(project.annotations.filter(({ id }) => byHand.includes(id))).toMatchObject([
      {
        id: 'quote-1',
        kind: 'quote',
        note: 'For the lead.',
        relays: null,
        priority: 'normal',
        translation: null,
      },
      { id: 'claim-1', kind: 'claim', status: 'made', type: null },
    ]);
    const figure = (words: string) => project.annotations.find(({ anchor }) => anchor.exact === words);
    expect(figure('3 percent')).toMatchObject({ reading: { change: null, basis: 'year-on-year' } });
    expect(figure('8 percent')).toMatchObject({ reading: { change: 'up', basis: null } });
    expect(project.checks).toMatchObject([{ verdict: 'verified', by: 'Ben' }]);
    // The journal is history and is not written anew; the backup has the old file byte for byte.
    expect(readFileSync(journalFile(folder), 'utf8')).toBe(journal);
    const backups = (await listBackups(folder)).map(({ file }) => readFileSync(file, 'utf8'));
    expect(backups).toContain(before);
    for (let undone = 0; undone < 5; undone += 1) value(await store.undo('Ada'));
    value(await store.close());
    const again = value(await ProjectStore.open(folder, card.id, surroundings(3000)));
    expect(value(await again.read()).opening.migratedFrom).toBeNull();
    await again.close();
  });

  it('can be read without being written', async () => {
    const { card, folder } = await opened();
    const before = readFileSync(snapshotFile(folder), 'utf8');
    expect(value(await readProject(folder, card.id)).project.title).toBe('Harbour works');
    expect(readFileSync(snapshotFile(folder), 'utf8')).toBe(before);
  });
});
