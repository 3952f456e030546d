import { rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Low } from 'lowdb';
import type { Change, Opening, OpenProject, UndoState } from '../../../shared/ipc/contract';
import { type Command, type CommandBody, commandSchema, nameOf } from '../../../shared/project/commands';
import { type Briefing, emptyProject, type Project } from '../../../shared/project/records';
import { reduce } from '../../../shared/project/reduce';
import { EMPTY_UNDO_STACK, pushHistory, type UndoStack } from '../../../shared/project/undo-stack';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { writeBackup } from './backups';
import { makeNewFolder } from './durable-file';
import { journalFile, sourcesFolder } from './folders';
import { Journal, readJournal, type StoredJournal, writeJournal } from './journal';
import type { JournalEntry } from './journal-lines';
import type { Lock } from './lock-file';
import { ORDINARY, prepareProject } from './prepare-project';
import { attempt, notSaved } from './problem-error';
import { readTexts } from './read-project';
import { type Snapshot, snapshotOf } from './snapshot';
import { SnapshotKeeper } from './snapshot-keeper';
import { SourceStore } from './source-store';
import { underLock } from './under-lock';

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

/** How a project is to be opened where it does not simply open. */
export interface OpenOptions {
  /** Takes the lock of somebody who has given no sign of life for a while. */
  readonly takeOver?: boolean;
  /** Opens what could be saved of a damaged project, even where that is not everything. */
  readonly acceptLoss?: boolean;
}

/**
 * A project opened for writing. A command is validated, applied, journalled, and only then answered;
 * what is waiting for the disk can be built upon, and falls with it if the disk refuses.
 */
export class ProjectStore {
  readonly #folder: string;
  readonly #surroundings: Surroundings;
  readonly #lock: Lock;
  readonly #keeper: SnapshotKeeper;
  readonly #sources: SourceStore;
  readonly #known = new Map<string, Known>();
  #journal!: Journal;
  #opening: Opening = ORDINARY;
  #saved: State;
  /** The commands on the disk that can be read back, oldest first. */
  readonly #history: JournalEntry[];
  /** Those on their way to the disk, and the states that they lead to, oldest first. */
  #unsaved: { readonly entry: JournalEntry; readonly state: State }[] = [];

  private constructor(
    folder: string,
    lock: Lock,
    surroundings: Surroundings,
    snapshot: Low<Snapshot>,
    project: Project,
    history: readonly JournalEntry[],
  ) {
    this.#folder = folder;
    this.#lock = lock;
    this.#surroundings = surroundings;
    this.#sources = new SourceStore(sourcesFolder(folder));
    this.#history = [...history];
    for (const { command, seq } of history) this.#known.set(command.id, { command, seq });
    const seq = history.at(-1)?.seq ?? snapshot.data.seq;
    this.#saved = { project, seq, undo: history.reduce(pushHistory, EMPTY_UNDO_STACK) };
    this.#keeper = new SnapshotKeeper({
      folder,
      snapshot,
      saved: () => this.#saved,
      isHeld: lock.isHeld,
      now: surroundings.now,
    });
  }

  /** Makes an empty project in a folder that is not there yet. Fails with `store.not-saved`. */
  static create(
    folder: string,
    { id, title }: Pick<Project, 'id' | 'title'>,
    surroundings: Surroundings,
  ): Promise<Result<ProjectStore, Problem>> {
    return ProjectStore.createFrom(folder, emptyProject(id, title, surroundings.now()), surroundings);
  }

  /**
   * Makes a project that begins with a given state, in a folder that is not there yet; the sources of its
   * briefings are to be added to it. Fails with `store.not-saved`.
   */
  static async createFrom(
    folder: string,
    project: Project,
    surroundings: Surroundings,
  ): Promise<Result<ProjectStore, Problem>> {
    // Not over a folder that is there: somebody's project may be in it.
    const made = await attempt(() => makeNewFolder(folder), notSaved);
    if (!made.ok) return made;
    const created = await underLock(folder, surroundings, {}, async (lock) => {
      await writeJournal(journalFile(folder), { seq: 0, project });
      const { low } = snapshotOf(folder, project.id);
      await low.read();
      low.data = { seq: 0, project };
      await low.write();
      const journal = await readJournal(journalFile(folder));
      if (!journal) throw new Error(`The journal that was written in ${folder} is gone`);
      const store = new ProjectStore(folder, lock, surroundings, low, project, []);
      await store.#openJournal(journal);
      return ok(store);
    });
    // What was refused was not made: nothing of it stays, unless the disk refuses that as well.
    if (!created.ok && created.error.code === 'store.not-saved') {
      await attempt(() => rm(folder, { recursive: true, force: true }), notSaved);
    }
    return created;
  }

  /**
   * Opens a project for writing. Fails with `project.locked`, `project.missing`, `project.damaged`,
   * `project.newer` or `project.unreadable`, and then nothing on the disk has changed.
   */
  static open(
    folder: string,
    id: string,
    surroundings: Surroundings,
    { takeOver = false, acceptLoss = false }: OpenOptions = {},
  ): Promise<Result<ProjectStore, Problem>> {
    return underLock(folder, surroundings, { takeOver }, async (lock) => {
      const prepared = await prepareProject(folder, id, surroundings.now(), { acceptLoss });
      if (!prepared.ok) return prepared;
      const { loaded, opening } = prepared.value;
      const { snapshot, project, journal } = loaded;
      const store = new ProjectStore(folder, lock, surroundings, snapshot, project, journal.entries);
      store.#opening = opening;
      await store.#openJournal(journal);
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

  /** What is on the disk of the project's history, oldest first; it may begin after a repair. */
  get history(): readonly JournalEntry[] {
    return this.#history;
  }

  /** The project with its texts. Fails with `project.source-missing`. */
  async read(): Promise<Result<OpenProject, Problem>> {
    const { project, seq, undo } = this.#saved;
    const texts = await readTexts(this.#folder, project);
    if (!texts.ok) return texts;
    return ok({
      project,
      texts: texts.value,
      revision: seq,
      undo: undoState(undo),
      opening: this.#opening,
    });
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
    // Awaited only where there is something to look at: what is sent next must not overtake this.
    const missing = briefingsOf(body).length > 0 ? await this.#missingSource(body) : null;
    if (missing) return missing;
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

  /** Applies commands that were made elsewhere, as they are, one after another. Fails as `dispatch` does. */
  async take(commands: readonly Command[]): Promise<Result<readonly Change[], Problem>> {
    const changes: Change[] = [];
    for (const command of commands) {
      const change = (await this.#missingSource(command.body)) ?? (await this.#apply(command));
      if (!change.ok) return change;
      changes.push(change.value);
    }
    return ok(changes);
  }

  /** Writes the state on the disk as a snapshot, so that the next opening is quick; now and then a backup too. */
  snapshot(): Promise<Result<null, Problem>> {
    return this.#keeper.write();
  }

  /** Keeps the state on the disk as a backup, whether one is due or not. Fails with `store.not-saved`. */
  backUp(): Promise<Result<null, Problem>> {
    const { project, seq } = this.#saved;
    return attempt(async () => {
      await writeBackup(this.#folder, { project, seq }, this.#surroundings.now());
      return null;
    }, notSaved);
  }

  /** Finishes what is under way, writes a snapshot and lets go of the project. */
  async close(): Promise<Result<null, Problem>> {
    const closed = await attempt(() => this.#journal.close(), notSaved);
    const written = await this.#keeper.close();
    this.#lock.release();
    return closed.ok ? written : closed;
  }

  get #head(): State {
    return this.#unsaved.at(-1)?.state ?? this.#saved;
  }

  async #openJournal(stored: StoredJournal): Promise<void> {
    this.#journal = await Journal.open(journalFile(this.#folder), stored, {
      saved: (count) => {
        const saved = this.#unsaved.splice(0, count);
        this.#saved = saved.at(-1)?.state ?? this.#saved;
        for (const { entry } of saved) this.#history.push(entry);
        this.#keeper.noteSaved();
      },
      lost: () => {
        for (const { entry } of this.#unsaved) this.#known.delete(entry.command.id);
        this.#unsaved = [];
      },
    });
  }

  /** A briefing whose text cannot be read would keep the whole project from being opened again. */
  async #missingSource(body: CommandBody): Promise<Result<never, Problem> | null> {
    for (const { source } of briefingsOf(body)) {
      const text = await this.#sources.text(source);
      if (!text.ok) return text;
    }
    return null;
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
    if (!this.#lock.isHeld()) return fail('project.lock-lost');
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
    const entry: JournalEntry = { seq: next.seq, command, inverse };
    this.#unsaved.push({ entry, state: next });
    this.#known.set(command.id, { command, seq: next.seq });
    const written = await this.#journal.append(entry);
    if (!written.ok) return written;
    return ok({ command, revision: next.seq, undo: undoState(next.undo) });
  }

  #changeOf({ command, seq }: Known): Change {
    return { command, revision: seq, undo: undoState(this.#saved.undo) };
  }
}

/** The briefings that a command brings into the project. */
function briefingsOf(body: CommandBody): readonly Briefing[] {
  if (body.type === 'briefing.add') return [body.briefing];
  return body.type === 'project.restore' ? body.briefings : [];
}

function undoState({ undo, redo }: UndoStack): UndoState {
  return {
    undo: undo ? nameOf(undo.newest.command.body) : null,
    redo: redo ? nameOf(redo.newest.inverse) : null,
  };
}
