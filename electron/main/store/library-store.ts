import { isDeepStrictEqual } from 'node:util';
import type { Low } from 'lowdb';
import type { ProjectCard } from '../../../shared/ipc/contract';
import type { Settings } from '../../../shared/project/settings';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { makeFolder, sweepTemporaryFiles } from './durable-file';
import { libraryLockFile } from './folders';
import { type Library, readLibraryFile } from './library';
import { type Lock, refusalDetail, takeLock } from './lock-file';
import { type OpenedLibrary, openLibrary } from './open-library';
import { attempt, notSaved, ProblemError } from './problem-error';
import type { OpenOptions, Surroundings } from './project-store';
import { reconcile } from './reconcile';

/** The list of projects and the settings, held by one process at a time. */
export class LibraryStore {
  readonly #low: Low<Library>;
  readonly #lock: Lock;
  #writing: Promise<Result<null, Problem>> = Promise.resolve(ok(null));
  #data: Library;
  /** What the disk has; null when it has nothing. */
  #written: Library | null;
  /** Whether there was no library before: the very first start. */
  readonly isNew: boolean;
  /** What was wrong with its file when it was opened; null where nothing was. */
  readonly damage: string | null;

  private constructor(
    { low, stored, isNew, damage }: OpenedLibrary,
    lock: Lock,
    projects: Library['projects'],
  ) {
    this.#low = low;
    this.#lock = lock;
    this.#data = { ...low.data, projects };
    this.#written = stored;
    this.isNew = isNew;
    this.damage = damage;
  }

  /**
   * Opens the library for writing; one that is damaged is put together again from its last good copy and
   * the projects' folders. Fails with `library.locked`, `library.newer` or `library.unreadable`.
   */
  static async open(
    userData: string,
    author: string,
    { owner, now }: Surroundings,
    { takeOver = false }: Pick<OpenOptions, 'takeOver'> = {},
  ): Promise<Result<LibraryStore, Problem>> {
    const taken = await attempt(async () => {
      await makeFolder(userData);
      return takeLock(libraryLockFile(userData), owner, now(), { takeOver });
    }, notSaved);
    if (!taken.ok) return taken;
    if (!taken.value.ok) return fail('library.locked', refusalDetail(taken.value.error));
    const lock = taken.value.value;
    const opened = await attempt(async () => {
      await sweepTemporaryFiles(userData);
      const library = await openLibrary(userData, author, now());
      const projects = await reconcile(userData, library.low.data.projects, now());
      return new LibraryStore(library, lock, projects);
    }, unreadable(userData));
    if (!opened.ok) lock.release();
    return opened;
  }

  get settings(): Settings {
    return this.#data.settings;
  }

  get lastOpened(): string | null {
    return this.#data.lastOpened;
  }

  /** The sample project, if there is one. */
  get sample(): string | null {
    const { sample, projects } = this.#data;
    return projects.some(({ id }) => id === sample) ? sample : null;
  }

  /** The projects, the one that was changed last first. */
  get cards(): readonly ProjectCard[] {
    return [...this.#data.projects].sort((a, b) => b.changedAt - a.changedAt);
  }

  /** The card of a project. */
  card(id: string): ProjectCard | null {
    return this.#data.projects.find((card) => card.id === id) ?? null;
  }

  /** Notes a card in memory; it reaches the disk with the next `save`. Cards can always be made anew. */
  putCard(card: ProjectCard): void {
    this.#data = { ...this.#data, projects: [...this.#others(card.id), card] };
  }

  /** Notes what a project holds, and leaves it where it is filed. */
  putContents({ archived: _, trashedAt: __, ...contents }: ProjectCard): void {
    this.putCard({ archived: false, trashedAt: null, ...this.card(contents.id), ...contents });
  }

  /** Lets go of a card, in memory as `putCard`. */
  dropCard(id: string): void {
    this.#data = { ...this.#data, projects: this.#others(id) };
  }

  /** Changes what the library says and waits until it is on the disk. Fails with `library.lock-lost` or `store.not-saved`. */
  async save(change: Partial<Omit<Library, 'projects'>> = {}): Promise<Result<null, Problem>> {
    this.#data = { ...this.#data, ...change };
    // One write after another; a write takes the newest state, so the last of several has them all.
    this.#writing = this.#writing.then(() => attempt(() => this.#write(), notSaved));
    return this.#writing;
  }

  /** Writes what has changed and lets go of the library. */
  async close(): Promise<Result<null, Problem>> {
    const saved = await this.save();
    this.#lock.release();
    return saved;
  }

  #others(id: string): ProjectCard[] {
    return this.#data.projects.filter((card) => card.id !== id);
  }

  async #write(): Promise<null> {
    const data = this.#data;
    if (isDeepStrictEqual(data, this.#written)) return null;
    if (!this.#lock.isHeld()) throw new ProblemError({ code: 'library.lock-lost', detail: {} });
    this.#low.data = data;
    await this.#low.write();
    this.#written = data;
    return null;
  }
}

/** The library as it lies on the disk, for those who only read; null when there is none. */
export function readLibrary(userData: string): Promise<Result<Library | null, Problem>> {
  return attempt(async () => {
    const { low, found } = await readLibraryFile(userData, '');
    return found ? low.data : null;
  }, unreadable(userData));
}

function unreadable(folder: string): (reason: string) => Problem {
  return (reason) => ({ code: 'library.unreadable', detail: { reason, folder } });
}
