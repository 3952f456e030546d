import { isDeepStrictEqual } from 'node:util';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { type Settings, settingsSchema } from '../../../shared/project/settings';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { makeFolder, sweepTemporaryFiles } from './durable-file';
import { libraryFile, libraryLockFile } from './folders';
import { JsonFile } from './json-file';
import { type Lock, takeLock } from './lock-file';
import { attempt } from './problem-error';
import type { Surroundings } from './project-store';

const LIBRARY_VERSION = 1;

/** Ids of projects name folders, so nothing that could lead out of the folder is one. */
const folderName = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

const cardSchema = z
  .strictObject({
    id: folderName,
    title: z.string(),
    briefings: z.int(),
    quotes: z.int(),
    unchecked: z.int(),
    changedAt: z.int(),
  })
  .readonly() satisfies z.ZodType<ProjectCard>;

const librarySchema = z
  .strictObject({
    settings: settingsSchema,
    lastOpened: folderName.nullable(),
    /** The sample project, once there is one. */
    sample: folderName.nullable(),
    projects: z.array(cardSchema).readonly(),
  })
  .readonly();
/** What `library.json` holds. */
export type Library = z.infer<typeof librarySchema>;

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

  private constructor(low: Low<Library>, lock: Lock, found: boolean) {
    this.#low = low;
    this.#lock = lock;
    this.#data = low.data;
    this.#written = found ? low.data : null;
    this.isNew = !found;
  }

  /** Opens the library for writing. Fails with `library.locked`, `library.damaged` or `library.newer`. */
  static async open(
    userData: string,
    author: string,
    { owner, now }: Surroundings,
  ): Promise<Result<LibraryStore, Problem>> {
    const taken = await attempt(async () => {
      await makeFolder(userData);
      return takeLock(libraryLockFile(userData), owner, now());
    }, notSaved);
    if (!taken.ok) return taken;
    if (!taken.value.ok) return fail('library.locked', { owner: taken.value.error.owner });
    const lock = taken.value.value;
    const opened = await attempt(async () => {
      const { low, found } = await readLow(userData, author);
      await sweepTemporaryFiles(userData);
      return new LibraryStore(low, lock, found);
    }, notSaved);
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

  /** Notes a card in memory; it reaches the disk with the next `save`. Cards can always be made anew. */
  putCard(card: ProjectCard): void {
    const others = this.#data.projects.filter(({ id }) => id !== card.id);
    this.#data = { ...this.#data, projects: [...others, card] };
  }

  /** Changes what the library says and waits until it is on the disk. Fails with `store.not-saved`. */
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

  async #write(): Promise<null> {
    const data = this.#data;
    if (isDeepStrictEqual(data, this.#written)) return null;
    this.#low.data = data;
    await this.#low.write();
    this.#written = data;
    return null;
  }
}

/** The library as it lies on the disk, for those who only read; null when there is none. */
export function readLibrary(userData: string): Promise<Result<Library | null, Problem>> {
  return attempt(async () => {
    const { low, found } = await readLow(userData, '');
    return found ? low.data : null;
  }, notSaved);
}

async function readLow(userData: string, author: string) {
  const file = libraryFile(userData);
  const adapter = new JsonFile({ file, kind: 'library', schema: LIBRARY_VERSION, shape: librarySchema });
  const first: Library = {
    settings: { language: 'system', theme: 'system', author },
    lastOpened: null,
    sample: null,
    projects: [],
  };
  const low = new Low<Library>(adapter, first);
  await low.read();
  return { low, found: low.data !== first };
}

function notSaved(reason: string): Problem {
  return { code: 'store.not-saved', detail: { reason } };
}
