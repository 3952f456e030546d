import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { backupsFolder, damagedFolder, journalFile, snapshotFile } from './folders';
import { ProjectStore } from './project-store';
import { readProject } from './read-project';

const ID = 'project-1';

/** A project with some titles behind it: closed after `closed` of them, killed after the rest. */
async function projectWith(titles: readonly string[], closed = titles.length): Promise<string> {
  const folder = join(temporaryFolder(), ID);
  const first = value(await ProjectStore.create(folder, { id: ID, title: 'Harbour' }, surroundings()));
  for (const title of titles.slice(0, closed)) await rename(first, title);
  value(await first.close());
  if (closed === titles.length) return folder;
  const second = value(await ProjectStore.open(folder, ID, surroundings(1000)));
  for (const title of titles.slice(closed)) await rename(second, title);
  const killed = join(temporaryFolder(), ID);
  cpSync(folder, killed, { recursive: true });
  rmSync(join(killed, 'project.lock'));
  await second.close();
  return killed;
}

const rename = async (store: ProjectStore, title: string) =>
  value(await store.dispatch(`to ${title}`, { type: 'project.rename', title }, 'Ada'));
const open = (folder: string, options = {}) => ProjectStore.open(folder, ID, surroundings(2000), options);
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));
/** What was put aside, by the beginning of its name. */
const aside = (folder: string, name: string) =>
  readdirSync(damagedFolder(folder))
    .filter((kept) => kept.startsWith(name))
    .map((kept) => readFileSync(join(damagedFolder(folder), kept), 'utf8'));

const SNAPSHOT_FAULTS: readonly [string, (text: string) => string][] = [
  ['a changed word', (text) => text.replace('Two', 'Tow')],
  ['half a file', (text) => text.slice(0, 99)],
  ['nothing', () => ''],
  ['null', () => 'null'],
];

describe('a damaged snapshot', () => {
  it.each(SNAPSHOT_FAULTS)('is made again from the journal: %s', async (_what, harm) => {
    const folder = await projectWith(['One', 'Two', 'Three'], 2);
    edit(snapshotFile(folder), harm);
    const damaged = readFileSync(snapshotFile(folder), 'utf8');
    expect(value(await readProject(folder, ID)).project.title).toBe('Three');
    const store = value(await open(folder));
    expect(store.project.title).toBe('Three');
    expect(value(await store.read()).opening.recovered).toEqual({ from: 'journal', missing: 0 });
    expect(aside(folder, 'project.json')).toEqual([damaged]);
    for (const title of ['Two', 'One', 'Harbour']) {
      value(await store.undo('Ada'));
      expect(store.project.title).toBe(title);
    }
    value(await store.close());
    const again = value(await open(folder));
    expect(value(await again.read()).opening.recovered).toBeNull();
    await again.close();
  });

  it('that is gone is made again', async () => {
    const folder = await projectWith(['One']);
    rmSync(snapshotFile(folder));
    const store = value(await open(folder));
    expect(store.project.title).toBe('One');
    await store.close();
  });

  it('of a journal whose beginning is damaged too is made again from the copy before it', async () => {
    const folder = await projectWith(['One', 'Two', 'Three'], 2);
    edit(snapshotFile(folder), () => '');
    edit(journalFile(folder), (text) => text.replace('"title":"Harbour"', '"title":"Arbour!"'));
    const store = value(await open(folder));
    expect(store.project.title).toBe('Three');
    expect(value(await store.read()).opening.recovered).toEqual({ from: 'previous', missing: 0 });
    await store.close();
  });
});

describe('a damaged journal', () => {
  it('is begun anew where the snapshot has what the damage has taken', async () => {
    const folder = await projectWith(['One', 'Two', 'Three', 'Four'], 2);
    edit(journalFile(folder), (text) => text.replace('"title":"Two"', '"title":"Tow"'));
    const damaged = readFileSync(journalFile(folder), 'utf8');
    const store = value(await open(folder));
    expect(store.project.title).toBe('Four');
    expect(value(await store.read()).opening.recovered).toEqual({ from: 'snapshot', missing: 0 });
    expect(aside(folder, 'journal.ndjson')).toEqual([damaged]);
    // What came after the snapshot can still be undone.
    value(await store.undo('Ada'));
    value(await store.undo('Ada'));
    expect(store.project.title).toBe('Two');
    expect(code(await store.undo('Ada'))).toBe('undo.nothing');
    await store.close();
  });

  it('that has lost something saved is not opened before a person accepts the loss', async () => {
    const folder = await projectWith(['One', 'Two', 'Three', 'Four'], 2);
    edit(journalFile(folder), (text) => text.replace('"title":"Three"', '"title":"There"'));
    const damaged = readFileSync(journalFile(folder), 'utf8');
    const refused = await open(folder);
    expect(refused).toMatchObject({ error: { code: 'project.damaged', detail: { missing: '2' } } });
    expect(code(await readProject(folder, ID))).toBe('project.damaged');
    expect(readFileSync(journalFile(folder), 'utf8')).toBe(damaged);
    const store = value(await open(folder, { acceptLoss: true }));
    expect(store.project.title).toBe('Two');
    expect(value(await store.read()).opening.recovered).toEqual({ from: 'journal', missing: 2 });
    expect(aside(folder, 'journal.ndjson')).toEqual([damaged]);
    await rename(store, 'Five');
    value(await store.close());
    const again = value(await open(folder));
    expect(again.project.title).toBe('Five');
    await again.close();
  });

  it.each<[string, (file: string) => void]>([
    ['is gone', (file) => rmSync(file)],
    ['ends before the snapshot', (file) => edit(file, (text) => `${text.split('\n')[0]}\n`)],
    ['is empty', (file) => edit(file, () => '')],
  ])('that %s may have held more than anybody can tell', async (_what, harm) => {
    const folder = await projectWith(['One', 'Two']);
    harm(journalFile(folder));
    expect(await open(folder)).toMatchObject({
      error: { code: 'project.damaged', detail: { missing: '?' } },
    });
    const store = value(await open(folder, { acceptLoss: true }));
    expect(store.project.title).toBe('Two');
    await store.close();
  });
});

describe('a project of which nothing is left', () => {
  it('is not opened, whatever a person accepts, and stays as it is', async () => {
    const folder = await projectWith(['One']);
    for (const file of [snapshotFile(folder), `${snapshotFile(folder)}.previous`, journalFile(folder)]) {
      edit(file, () => 'x');
    }
    rmSync(backupsFolder(folder), { recursive: true });
    expect(code(await open(folder, { acceptLoss: true }))).toBe('project.damaged');
    expect(readFileSync(snapshotFile(folder), 'utf8')).toBe('x');
  });

  it('is brought back from a backup', async () => {
    const folder = await projectWith(['One']);
    for (const file of [snapshotFile(folder), `${snapshotFile(folder)}.previous`, journalFile(folder)]) {
      edit(file, () => 'x');
    }
    const store = value(await open(folder, { acceptLoss: true }));
    expect(value(await store.read()).opening.recovered?.from).toBe('backup');
    expect(store.project.title).toBe('One');
    await store.close();
  });
});
