import type { Low } from 'lowdb';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { isBackupDue, writeBackup } from './backups';
import { attempt, notSaved } from './problem-error';
import type { Snapshot } from './snapshot';
import { isSnapshotDue } from './snapshot-policy';

/** What a keeper asks of the project that it keeps. */
interface Kept {
  readonly folder: string;
  /** lowdb's view of the snapshot on the disk. */
  readonly snapshot: Low<Snapshot>;
  /** The project as far as it is in the journal. */
  readonly saved: () => Snapshot;
  /** Whether the project is still ours to write. */
  readonly isHeld: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** After so many milliseconds without a command, it is a good moment for a snapshot or a backup. */
const IDLE_MS = 5_000;

/**
 * Writes the snapshot of a project after its journal, one after another, and now and then a backup. What it
 * cannot write is no loss: the journal has everything, and the next opening takes longer.
 */
export class SnapshotKeeper {
  readonly #kept: Kept;
  #writing: Promise<Result<null, Problem>> = Promise.resolve(ok(null));
  /** Where the last snapshot was made or tried: what the disk refuses is not tried again at once. */
  #triedAt: number;
  #idle: NodeJS.Timeout | null = null;

  constructor(kept: Kept) {
    this.#kept = kept;
    this.#triedAt = kept.snapshot.data.seq;
  }

  /** Says that commands were saved: a snapshot is made if that is due, and a pause is waited for. */
  noteSaved(): void {
    if (this.#isDue('busy')) void this.write();
    this.#idle ??= setTimeout(() => void this.#whenIdle(), IDLE_MS).unref();
    this.#idle.refresh();
  }

  /** Writes what is saved as a snapshot, unless it is one already. Fails with `store.not-saved`. */
  write(): Promise<Result<null, Problem>> {
    this.#triedAt = this.#kept.saved().seq;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Writes a last snapshot and waits for nothing more. */
  close(): Promise<Result<null, Problem>> {
    if (this.#idle) clearTimeout(this.#idle);
    return this.write();
  }

  async #whenIdle(): Promise<void> {
    this.#idle = null;
    const { folder, saved, now } = this.#kept;
    const due = await attempt(() => isBackupDue(folder, saved().seq, now()), notSaved);
    if (this.#isDue('idle') || (due.ok && due.value)) await this.write();
  }

  #isDue(when: 'busy' | 'idle'): boolean {
    const { project, seq } = this.#kept.saved();
    return isSnapshotDue(project, seq - this.#triedAt, when);
  }

  async #write(): Promise<Result<null, Problem>> {
    const { folder, snapshot, saved, isHeld, now } = this.#kept;
    const { project, seq } = saved();
    if (seq === snapshot.data.seq || !isHeld()) return ok(null);
    const before = snapshot.data;
    return attempt(async () => {
      try {
        snapshot.data = { seq, project };
        await snapshot.write();
      } catch (error) {
        snapshot.data = before;
        throw error;
      }
      const at = now();
      if (await isBackupDue(folder, seq, at)) await writeBackup(folder, { seq, project }, at);
      return null;
    }, notSaved);
  }
}
