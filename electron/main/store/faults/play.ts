import { existsSync, readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import { surroundings, value } from '../../testing/store-tools';
import { listBackups } from '../backups';
import { projectFolder } from '../folders';
import { LibraryStore } from '../library-store';
import { ProjectStore, type Surroundings } from '../project-store';
import { readSnapshot } from '../snapshot';
import type { Beginning, Told } from './beginnings';
import { isKept } from './damages';
import { type Story, takeStep, takeSteps, timeless } from './stream';

/** What somebody does about a command that was refused. */
export type AfterRefusal = 'try again' | 'close and open';

/** How somebody works. */
export interface Manners {
  /** How many steps they take each time they have the project open. */
  readonly sessions: readonly number[];
  readonly afterRefusal: AfterRefusal;
  /** Hears what they are told, each time it is more. */
  readonly tell: (told: Told) => void;
  /** Hears why something was refused; they try once more unless this throws. */
  readonly refused: (problem: Problem) => void;
}

/** Somebody works: opens (or makes) the project, changes it, backs it up, closes it, notes it in the library. */
export async function play(userData: string, beginning: Beginning, manners: Manners): Promise<void> {
  const editor = new Editor(userData, beginning, manners);
  const library = await editor.openLibrary();
  for (const steps of manners.sessions) {
    const store = await editor.takeSteps(await editor.openProject(), steps);
    await editor.insist(() => store.backUp());
    editor.look(await store.close());
    await editor.saveLibrary(library);
  }
  editor.look(await library.close());
}

/** Somebody who knows what they were told, and what the project must be therefore. */
class Editor {
  readonly #userData: string;
  readonly #story: Story;
  readonly #manners: Manners;
  readonly #clock: Surroundings;
  #told: Told;

  constructor(userData: string, { story, told }: Beginning, manners: Manners) {
    this.#userData = userData;
    this.#story = story;
    this.#manners = manners;
    this.#clock = surroundings(1 + 1000 * (told.revision ?? 0));
    this.#told = told;
  }

  /** Does something, and does it again as long as it is refused. */
  async insist<T>(attempt: () => Promise<Result<T, Problem>>): Promise<T> {
    for (;;) {
      const outcome = await attempt();
      if (outcome.ok) return outcome.value;
      this.#manners.refused(outcome.error);
    }
  }

  /** Lets it be where something was refused. */
  look(outcome: Result<unknown, Problem>): void {
    if (!outcome.ok) this.#manners.refused(outcome.error);
  }

  openLibrary(): Promise<LibraryStore> {
    return this.insist(() => LibraryStore.open(this.#userData, 'Ada', this.#clock));
  }

  async saveLibrary(library: LibraryStore): Promise<void> {
    const revision = this.#revision;
    await this.insist(() => library.save({ lastOpened: `r${revision}` }));
    this.#tell({ library: revision });
  }

  async openProject(): Promise<ProjectStore> {
    const folder = projectFolder(this.#userData, this.#story.id);
    const store = await this.insist(() =>
      this.#told.revision === null
        ? ProjectStore.create(folder, this.#story.projectAt(this.#story.first), this.#clock)
        : ProjectStore.open(folder, this.#story.id, this.#clock),
    );
    // What was on the disk without having been acknowledged has been seen now.
    const { revision } = await this.insist(() => store.read());
    this.#tell({ revision });
    this.#expectAsTold(store);
    return store;
  }

  /** Takes so many steps; the store that is open then. */
  async takeSteps(opened: ProjectStore, steps: number): Promise<ProjectStore> {
    let store = opened;
    const end = this.#revision + steps;
    while (this.#revision < end) {
      const { first } = this.#story;
      const range = { from: this.#revision - first, to: end - first };
      const refused = await takeSteps(store, range, () => this.#tell({ revision: this.#revision + 1 }));
      this.#expectAsTold(store);
      if (!refused) continue;
      this.#manners.refused(refused);
      if (this.#manners.afterRefusal === 'try again') continue;
      await store.close();
      const before = this.#revision;
      store = await this.openProject();
      expect(this.#revision, 'what was refused is not on the disk').toBe(before);
    }
    return store;
  }

  get #revision(): number {
    return this.#told.revision ?? this.#story.first;
  }

  #tell(more: Partial<Told>): void {
    this.#told = { ...this.#told, ...more };
    this.#manners.tell(this.#told);
  }

  #expectAsTold(store: ProjectStore): void {
    expect(timeless(store.project), 'memory has what was told').toEqual(
      this.#story.projectAt(this.#revision),
    );
  }
}

/**
 * Opens what a fault has left: all that somebody was told of is there, nothing is half there, nothing is
 * left over, and work goes on. Up to `unheard` more commands may be there than were acknowledged.
 */
export async function expectKept(
  userData: string,
  { story, kept }: Beginning,
  told: Told,
  unheard: number,
): Promise<void> {
  const library = value(await LibraryStore.open(userData, 'Ada', surroundings()));
  expect(libraryRevision(library.lastOpened), 'the library has what was saved').toBeGreaterThanOrEqual(
    told.library,
  );
  value(await library.close());
  for (const bytes of kept) expect(isKept(userData, bytes), 'the file as it was is kept').toBe(true);
  if (told.revision === null) return;

  const folder = projectFolder(userData, story.id);
  const open = () => ProjectStore.open(folder, story.id, surroundings(1_000_000));
  const store = value(await open());
  const { revision, project } = value(await store.read());
  expect(revision, 'every acknowledged command is there').toBeGreaterThanOrEqual(told.revision);
  expect(revision, 'nothing is there that was not sent').toBeLessThanOrEqual(told.revision + unheard);
  expect(timeless(project)).toEqual(story.projectAt(revision));
  value(await takeStep(store, revision - story.first));
  value(await store.close());
  const again = value(await open());
  expect(timeless(again.project)).toEqual(story.projectAt(revision + 1));
  value(await again.close());
  for (const { file } of await listBackups(folder)) value(await readSnapshot(file));
  for (const bytes of kept) expect(isKept(userData, bytes), 'the file as it was is kept').toBe(true);
  expect(strays(userData, folder), 'nothing is left over').toEqual([]);
}

/** The revision that the library has been told of; none where it says something else. */
export function libraryRevision(lastOpened: string | null): number {
  return Number(/^r(\d+)$/.exec(lastOpened ?? '')?.[1] ?? 0);
}

/** The names of temporary files, and of locks that nobody holds any more. */
const STRAY = /\.tmp$|\.lock(\.|$)/;

/** What lies in a library and a project that must not be there once both are closed. */
export function strays(userData: string, project: string): string[] {
  const inLibrary = existsSync(userData) ? readdirSync(userData) : [];
  const inProject = readdirSync(project, { recursive: true, encoding: 'utf8' });
  return [...inLibrary, ...inProject].filter((name) => STRAY.test(name));
}
