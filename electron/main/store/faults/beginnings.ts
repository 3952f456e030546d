import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyProject } from '../../../../shared/project/records';
import { surroundings, value } from '../../testing/store-tools';
import { keepBackup } from '../backups';
import { journalFile, libraryFile, projectFolder, snapshotFile } from '../folders';
import { LibraryStore } from '../library-store';
import { ProjectStore } from '../project-store';
import { readProject } from '../read-project';
import { printSnapshot } from '../snapshot';
import { damage } from './damages';
import { Story, takeSteps } from './stream';

/** What somebody was told: a project is there up to a revision (null: none is), the library up to another. */
export interface Told {
  readonly revision: number | null;
  readonly library: number;
}

/** What is on the disk before a fault strikes. */
export interface Beginning {
  readonly story: Story;
  readonly told: Told;
  /** Files that must be there ever after, under whatever name: damaged ones, and those of an old version. */
  readonly kept: readonly Buffer[];
}

/** The project that most stories are about. */
export const PROJECT = { id: 'p', title: 'Harbour' };

/** Its story, from the beginning. */
export function newStory(): Story {
  return new Story(emptyProject(PROJECT.id, PROJECT.title, 0));
}

/** A way in which a project and a library may be found. */
export interface Before {
  readonly name: string;
  /** Puts them into a folder that is not there yet. */
  readonly prepare: (userData: string) => Promise<Beginning>;
}

/** All of them. */
export const BEFORE: readonly Before[] = [
  { name: 'nothing yet', prepare: async () => found(newStory(), { revision: null, library: 0 }) },
  { name: 'an old version', prepare: oldVersion },
  {
    name: 'a damaged snapshot and library',
    prepare: async (userData) => {
      const folder = await closedProject(userData);
      return closed(damage(snapshotFile(folder)), damage(libraryFile(userData)));
    },
  },
  {
    name: 'a damaged journal',
    prepare: async (userData) => closed(damage(journalFile(await closedProject(userData)))),
  },
  { name: 'many backups', prepare: manyBackups },
];

/** A number of steps after which the next ones do not undo what was done before. */
const STEPS = 8;

function found(story: Story, told: Told, ...kept: readonly Buffer[]): Beginning {
  return { story, told, kept };
}

function closed(...kept: readonly Buffer[]): Beginning {
  return found(newStory(), { revision: STEPS, library: STEPS }, ...kept);
}

async function oldVersion(userData: string): Promise<Beginning> {
  cpSync(join(import.meta.dirname, '../../../../fixtures/projects/v1'), userData, { recursive: true });
  const folder = projectFolder(userData, 'id-10');
  const { project, seq } = value(await readProject(folder, 'id-10'));
  return found(new Story(project, seq), { revision: seq, library: 0 }, readFileSync(snapshotFile(folder)));
}

/** So many in one hour that the next one lets go of some. */
async function manyBackups(userData: string): Promise<Beginning> {
  const folder = await closedProject(userData);
  const now = surroundings().now();
  for (let seq = 0; seq < STEPS; seq += 1) {
    const text = printSnapshot({ seq, project: newStory().projectAt(seq) });
    await keepBackup(folder, text, { seq, at: now - (STEPS - seq) * 180_000 });
  }
  return closed();
}

/** A project of some steps in a library of two generations, both closed in good order; the project's folder. */
async function closedProject(userData: string): Promise<string> {
  const folder = projectFolder(userData, PROJECT.id);
  const library = value(await LibraryStore.open(userData, 'Ada', surroundings()));
  const store = value(await ProjectStore.create(folder, PROJECT, surroundings()));
  await takeSteps(store, { from: 0, to: STEPS }, () => undefined);
  value(await store.close());
  value(await library.save({ lastOpened: `r${STEPS}` }));
  value(await library.save({ sample: PROJECT.id }));
  value(await library.close());
  return folder;
}
