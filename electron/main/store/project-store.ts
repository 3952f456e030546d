import { isDeepStrictEqual } from 'node:util';
import type { Low } from 'lowdb';
import type { Change, OpenProject, UndoState } from '../../../shared/ipc/contract';
import { type Command, type CommandBody, commandSchema } from '../../../shared/project/commands';
import { emptyProject, type Project } from '../../../shared/project/records';
import { reduce } from '../../../shared/project/reduce';
import { EMPTY_UNDO_STACK, pushHistory, type UndoStack } from '../../../shared/project/undo-stack';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { makeFolder, sweepTemporaryFiles } from './durable-file';
import { journalFile, projectLockFile, sourcesFolder } from './folders';
import { Journal } from './journal';
import { type LoadedProject, loadProject, readTexts, type Snapshot, snapshotOf } from './load-project';
import { type Lock, takeLock } from './lock-file';
import { attempt } from './problem-error';
import { SourceStore } from './source-store';

/** What a store needs from outside: the clock (milliseconds since 1970), fresh ids, and its owner's name. */
export interface Surroundings {
  readonly now: () => number;
  readonly newId: () => string;
  /** Who holds the locks, for others to read. */
  readonly owner: string;
}

/** A project after some commands. */
interface State {
  readonly project: Project;
  readonly seq: number;
  readonly undo: UndoStack;
}

/** A command that was applied; its answer is the same however often it is sent. */
interface Known {
  readonly command: Command;
  readonly seq: number;
}

/** The journal is replayed from the last snapshot on, so one is made every so many commands. */
const SNAPSHOT_EVERY = 200;

/**
 * A project opened for writing. A command is validated, applied, journalled, and only then answered;
 * what is waiting for the disk can be built upon, and falls with it if the disk refuses.
 */
export class ProjectStore {
  readonly #folder: string;
  readonly #surroundings: Surroundings;
  readonly #lock: Lock;
  readonly #snapshot: Low<Snapshot>;
  readonly #sources: SourceStore;
  readonly #known = new Map<string, Known>();
  #journal!: Journal;
  #saved: State;
  /** States whose commands are on their way to the disk, oldest first. */
  #unsaved: State[] = [];
  #snapshotting: Promise<Result<null, Problem>> = Promise.resolve(ok(null));

  private constructor(
    folder: string,
    lock: Lock,
    surroundings: Surroundings,
    snapshot: Low<Snapshot>,
    saved: State,
  ) {
    this.#folder = folder;
    this.#lock = lock;
    this.#surroundings = surroundings;
    this.#snapshot = snapshot;
    this.#sources = new SourceStore(sourcesFolder(folder));
    this.#saved = saved;
  }

  /** Makes a project in a folder that is not there yet. Fails with `store.not-saved`. */
  static async create(
    folder: string,
    { id, title }: Pick<Project, 'id' | 'title'>,
    surroundings: Surroundings,
  ): Promise<Result<ProjectStore, Problem>> {
    const made = await attempt(() => makeFolder(folder), notSaved);
    if (!made.ok) return made;
    return underLock(folder, surroundings, async (lock) => {
      const snapshot = snapshotOf(folder, id);
      await snapshot.read();
      snapshot.data = { seq: 0, project: emptyProject(id, title, surroundings.now()) };
      const saved = { ...snapshot.data, undo: EMPTY_UNDO_STACK };
      const store = new ProjectStore(folder, lock, surroundings, snapshot, saved);
      store.#journal = await Journal.create(journalFile(folder), store.#listener());
      await snapshot.write();
      return ok(store);
    });
  }

  /**
   * Opens a project for writing. Fails with `project.locked`, `project.missing`, `project.damaged` or
   * `project.newer`, and then nothing on the disk has changed.
   */
  static async open(
    folder: string,
    id: string,
    surroundings: Surroundings,
  ): Promise<Result<ProjectStore, Problem>> {
    return underLock(folder, surroundings, async (lock) => {
      const loaded = await loadProject(folder, id);
      if (!loaded.ok) return loaded;
      const { project, seq, snapshot, journal } = loaded.value;
      const store = new ProjectStore(folder, lock, surroundings, snapshot, {
        project,
        seq,
        undo: historyOf(loaded.value),
      });
      for (const { command, seq } of journal.entries) store.#known.set(command.id, { command, seq });
      await sweepTemporaryFiles(folder);
      store.#journal = await Journal.open(journalFile(folder), journal, store.#listener());
      return ok(store);
    });
  }

  get folder(): string {
    return this.#folder;
  }

  /** The project as far as it is on the disk. */
  get project(): Project {
    return this.#saved.project;
  }

  /** The project with its texts. Fails with `project.source-missing`. */
  async read(): Promise<Result<OpenProject, Problem>> {
    const { project, seq, undo } = this.#saved;
    const texts = await readTexts(this.#folder, project);
    return texts.ok ? ok({ project, texts: texts.value, revision: seq, undo: undoState(undo) }) : texts;
  }

  /** Keeps the bytes of a source; the briefing that names them can be added after that. */
  addSource(bytes: Uint8Array): Promise<Result<string, Problem>> {
    return attempt(() => this.#sources.add(bytes), notSaved);
  }

  /**
   * Applies a command and answers once it is on the disk. The same id again is answered as before and
   * not applied; with another body it is refused (`command.duplicate-id`). Fails with the reducer's codes,
   * `command.invalid`, `project.source-missing` or `store.not-saved`.
   */
  async dispatch(id: string, body: CommandBody, by: string): Promise<Result<Change, Problem>> {
    if (body.type === 'briefing.add') {
      // A briefing whose text cannot be read would keep the whole project from being opened again.
      const text = await this.#sources.text(body.briefing.source);
      if (!text.ok) return text;
    }
    const known = this.#known.get(id);
    if (known) {
      if (!isDeepStrictEqual(known.command.body, body)) return fail('command.duplicate-id', { id });
      await this.#journal.idle();
      if (this.#known.has(id)) return ok(this.#changeOf(known));
    }
    return this.#apply({ id, at: this.#surroundings.now(), by, reverses: null, body });
  }

  /** Takes the newest change back. Fails with `undo.nothing` or as `dispatch` does. */
  undo(by: string): Promise<Result<Change, Problem>> {
    return this.#reverse('undo', by);
  }

  /** Makes the change again that was taken back last. Fails with `undo.nothing` or as `dispatch` does. */
  redo(by: string): Promise<Result<Change, Problem>> {
    return this.#reverse('redo', by);
  }

  /** Writes the state on the disk as a snapshot, so that the next opening is quick. */
  snapshot(): Promise<Result<null, Problem>> {
    this.#snapshotting = this.#snapshotting.then(() => this.#writeSnapshot());
    return this.#snapshotting;
  }

  /** Finishes what is under way, writes a snapshot and lets go of the project. */
  async close(): Promise<Result<null, Problem>> {
    const closed = await attempt(() => this.#journal.close(), notSaved);
    const written = await this.snapshot();
    this.#lock.release();
    return closed.ok ? written : closed;
  }

  get #head(): State {
    return this.#unsaved.at(-1) ?? this.#saved;
  }

  async #reverse(as: 'undo' | 'redo', by: string): Promise<Result<Change, Problem>> {
    const entry = this.#head.undo[as]?.newest;
    if (!entry) return fail('undo.nothing');
    const { newId, now } = this.#surroundings;
    const reverses = { command: entry.command.id, as };
    return this.#apply({ id: newId(), at: now(), by, reverses, body: entry.inverse });
  }

  /** Nothing is awaited before the journal has the command, so two commands cannot build on one state. */
  async #apply(unchecked: Command): Promise<Result<Change, Problem>> {
    const checked = commandSchema.safeParse(unchecked);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      return fail('command.invalid', { reason: `${issue?.path.join('.')}: ${issue?.message}` });
    }
    const command = checked.data;
    const { project, seq, undo } = this.#head;
    const applied = reduce(project, command);
    if (!applied.ok) return applied;
    const { inverse } = applied.value;
    const next: State = {
      project: applied.value.project,
      seq: seq + 1,
      undo: pushHistory(undo, { command, inverse }),
    };
    this.#unsaved.push(next);
    this.#known.set(command.id, { command, seq: next.seq });
    const written = await this.#journal.append({ seq: next.seq, command, inverse });
    if (!written.ok) return written;
    if (next.seq % SNAPSHOT_EVERY === 0) void this.snapshot();
    return ok({ command, revision: next.seq, undo: undoState(next.undo) });
  }

  #changeOf({ command, seq }: Known): Change {
    return { command, revision: seq, undo: undoState(this.#saved.undo) };
  }

  #listener() {
    return {
      saved: (count: number) => {
        this.#saved = this.#unsaved.splice(0, count).at(-1) ?? this.#saved;
      },
      lost: () => {
        for (const [id, { seq }] of this.#known) if (seq > this.#saved.seq) this.#known.delete(id);
        this.#unsaved = [];
      },
    };
  }

  async #writeSnapshot(): Promise<Result<null, Problem>> {
    const { project, seq } = this.#saved;
    if (seq === this.#snapshot.data.seq) return ok(null);
    const before = this.#snapshot.data;
    return attempt(async () => {
      try {
        this.#snapshot.data = { seq, project };
        await this.#snapshot.write();
        return null;
      } catch (error) {
        this.#snapshot.data = before;
        throw error;
      }
    }, notSaved);
  }
}

/** Runs `body` with the project's lock, and gives the lock back unless a store has come of it. */
async function underLock(
  folder: string,
  { now, owner }: Surroundings,
  body: (lock: Lock) => Promise<Result<ProjectStore, Problem>>,
): Promise<Result<ProjectStore, Problem>> {
  const taken = await attempt(
    async () => takeLock(projectLockFile(folder), owner, now()),
    (reason) => (reason === 'ENOENT' ? { code: 'project.missing', detail: {} } : notSaved(reason)),
  );
  if (!taken.ok) return taken;
  if (!taken.value.ok) {
    const { owner: other, since } = taken.value.error;
    return fail('project.locked', { owner: other, since: new Date(since).toISOString() });
  }
  const lock = taken.value.value;
  const outcome = await attempt(() => body(lock), notSaved);
  const store = outcome.ok ? outcome.value : outcome;
  if (!store.ok) lock.release();
  return store;
}

function historyOf({ journal }: LoadedProject): UndoStack {
  return journal.entries.reduce(pushHistory, EMPTY_UNDO_STACK);
}

function undoState({ undo, redo }: UndoStack): UndoState {
  return { undo: undo?.newest.command.body.type ?? null, redo: redo?.newest.inverse.type ?? null };
}

function notSaved(reason: string): Problem {
  return { code: 'store.not-saved', detail: { reason } };
}
