import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, surroundings, temporaryFolder, value } from '../../testing/store-tools';
import { journalFile, libraryFile, projectFolder, snapshotFile } from '../folders';
import { LibraryStore } from '../library-store';
import { ProjectStore } from '../project-store';
import { readProject } from '../read-project';
import { sha256 } from '../sha256';
import { PROJECT } from './beginnings';
import { takeSteps } from './stream';

/** A library with a project, both closed. */
async function closedLibrary() {
  const userData = temporaryFolder();
  const folder = projectFolder(userData, PROJECT.id);
  const library = value(await LibraryStore.open(userData, 'Ada', surroundings()));
  const store = value(await ProjectStore.create(folder, PROJECT, surroundings()));
  await takeSteps(store, { from: 0, to: 6 }, () => undefined);
  value(await store.close());
  value(await library.close());
  return { userData, folder };
}

/** Each file that says its version, and how one line of it would begin in a version that is still to come. */
const FILES = [
  ['project.json', (folder: string) => snapshotFile(folder), 0],
  ['the first line of journal.ndjson', (folder: string) => journalFile(folder), 0],
  ['a line of journal.ndjson', (folder: string) => journalFile(folder), 3],
] as const;

/** Gives a line a version of the future; a line of a journal is sealed again. */
function ofTheFuture(file: string, number: number): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  const changed = lines[number]?.replace(/"schema":\d+/, '"schema":99') ?? '';
  const body = changed.replace(/,"sum":"[0-9a-f]{64}"}$/, '');
  lines[number] = body === changed ? changed : `${body},"sum":"${sha256(body)}"}`;
  writeFileSync(file, lines.join('\n'));
}

function contents(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'base64')]);
}

describe('a file from the future', () => {
  it.each(FILES)('keeps its project from being opened and stays as it is: %s', async (_name, file, line) => {
    const { folder } = await closedLibrary();
    ofTheFuture(file(folder), line);
    const before = contents(folder);
    for (const acceptLoss of [false, true]) {
      const opened = await ProjectStore.open(folder, PROJECT.id, surroundings(), { acceptLoss });
      expect(opened).toMatchObject({ error: { code: 'project.newer', detail: { found: '99' } } });
    }
    expect(code(await readProject(folder, PROJECT.id))).toBe('project.newer');
    expect(contents(folder)).toEqual(before);
  });

  it('keeps the library from being opened and stays as it is', async () => {
    const { userData } = await closedLibrary();
    ofTheFuture(libraryFile(userData), 0);
    const before = contents(userData);
    const opened = await LibraryStore.open(userData, 'Ada', surroundings());
    expect(opened).toMatchObject({ error: { code: 'library.newer', detail: { found: '99' } } });
    expect(contents(userData)).toEqual(before);
  });
});
