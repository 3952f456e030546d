import type { OpenProject } from '../../../shared/ipc/contract';
import type { Project } from '../../../shared/project/records';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { conflictedCopies } from './conflicted-copies';
import type { JournalEntry } from './journal-lines';
import { ORDINARY } from './prepare-project';
import { type ProjectOnDisk, readProject } from './read-project';

/** A project opened to be looked at, as it was on the disk then: no lock is taken and nothing is changed. */
export class ReadOnlyProject {
  readonly folder: string;
  readonly #onDisk: ProjectOnDisk;
  readonly #copies: readonly string[];

  private constructor(folder: string, onDisk: ProjectOnDisk, copies: readonly string[]) {
    this.folder = folder;
    this.#onDisk = onDisk;
    this.#copies = copies;
  }

  /** Fails as `readProject` does. */
  static async open(folder: string, id: string): Promise<Result<ReadOnlyProject, Problem>> {
    const read = await readProject(folder, id);
    return read.ok ? ok(new ReadOnlyProject(folder, read.value, await conflictedCopies(folder))) : read;
  }

  get project(): Project {
    return this.#onDisk.project;
  }

  get history(): readonly JournalEntry[] {
    return this.#onDisk.history;
  }

  async read(): Promise<Result<OpenProject, Problem>> {
    const { project, texts, seq } = this.#onDisk;
    return ok({
      project,
      texts,
      revision: seq,
      undo: { undo: null, redo: null },
      opening: { ...ORDINARY, access: 'read', conflictedCopies: this.#copies },
    });
  }
}
