import { type FileHandle, open, readFile } from 'node:fs/promises';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { writeDurably } from './durable-file';
import {
  type JournalBase,
  type JournalContent,
  type JournalEntry,
  lastSeq,
  printBase,
  printLine,
  readLines,
} from './journal-lines';
import { isSystemError, ProblemError, reasonOf } from './problem-error';

/** What the journal's owner hears, before anybody who waits for a line does. */
export interface JournalListener {
  /** The oldest `count` lines that were waiting are on the disk. */
  readonly saved: (count: number) => void;
  /** All lines that were waiting are lost; none of them will appear. */
  readonly lost: () => void;
}

interface Waiting {
  readonly entry: JournalEntry;
  readonly settle: (outcome: Result<null, Problem>) => void;
}

/** A journal as it lies on the disk. */
export type StoredJournal = JournalContent & { readonly bytes: Buffer };

/** Reads a journal without touching it; null when there is none. Throws `ProblemError` (`project.newer`). */
export async function readJournal(file: string): Promise<StoredJournal | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
  const content = readLines(bytes);
  if ('newer' in content) {
    throw new ProblemError({ code: 'project.newer', detail: { found: String(content.newer) } });
  }
  return { ...content, bytes };
}

/** Puts a whole journal in place; where there was one, it is kept under the name `previous`. */
export async function writeJournal(
  file: string,
  { seq, project }: JournalBase,
  entries: readonly JournalEntry[] = [],
  previous?: string,
): Promise<void> {
  const lines = entries.map((entry) => printLine(entry, entry.seq - 1));
  const text = printBase({ seq, project }) + lines.join('');
  await writeDurably(file, text, previous === undefined ? {} : { previous });
}

/**
 * The log of a project's commands. A line is acknowledged once it is flushed to the disk; lines that
 * arrive while a flush is under way are flushed together by the next one. Nothing that was acknowledged
 * is ever cut off.
 */
export class Journal {
  readonly #file: string;
  readonly #listener: JournalListener;
  #handle: FileHandle;
  /** Length in bytes of what is known to be on the disk. */
  #end: number;
  /** Number of the last command that is known to be on the disk. */
  #flushed: number;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  /** After a failed write nobody knows what the file ends in: it is cut back before the next one. */
  #doubtful = false;

  private constructor(file: string, handle: FileHandle, content: JournalContent, listener: JournalListener) {
    this.#file = file;
    this.#handle = handle;
    this.#end = content.end;
    this.#flushed = lastSeq(content);
    this.#listener = listener;
  }

  /**
   * Opens a journal without damage for writing, its content read with `readJournal`. A torn end is kept
   * beside it in a file of its own, then cut off.
   */
  static async open(file: string, content: StoredJournal, listener: JournalListener): Promise<Journal> {
    const { bytes, end } = content;
    if (end < bytes.length) await writeDurably(`${file}.torn-${end}`, bytes.subarray(end));
    const handle = await open(file, 'r+');
    try {
      if (end < bytes.length) await handle.truncate(end);
      // A process that was killed may have left lines that the system has taken and not yet written.
      await handle.sync();
      return new Journal(file, handle, content, listener);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Settles when the entry is on the disk, or with `store.not-saved` when it is not and will not be. */
  append(entry: JournalEntry): Promise<Result<null, Problem>> {
    return new Promise((settle) => {
      this.#waiting.push({ entry, settle });
      this.#writing ??= this.#writeWaiting();
    });
  }

  /** Waits until no line is waiting. */
  async idle(): Promise<void> {
    await this.#writing;
  }

  async close(): Promise<void> {
    await this.idle();
    try {
      if (this.#doubtful) await this.#recover();
    } finally {
      await this.#handle.close();
    }
  }

  async #writeWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#write(batch.map(({ entry }) => entry));
      } catch (error) {
        this.#doubtful = true;
        const problem: Problem = { code: 'store.not-saved', detail: { reason: reasonOf(error) } };
        // Later lines were made on top of the lost ones, so they go with them.
        const lost = [...batch, ...this.#waiting];
        this.#waiting = [];
        this.#listener.lost();
        await this.#tryToRecover();
        for (const { settle } of lost) settle({ ok: false, error: problem });
        continue;
      }
      this.#listener.saved(batch.length);
      for (const { settle } of batch) settle(ok(null));
    }
    this.#writing = null;
  }

  async #write(entries: readonly JournalEntry[]): Promise<void> {
    if (this.#doubtful) await this.#recover();
    const bytes = Buffer.from(entries.map((entry) => printLine(entry, this.#flushed)).join(''));
    let written = 0;
    while (written < bytes.length) {
      const rest = bytes.length - written;
      written += (await this.#handle.write(bytes, written, rest, this.#end + written)).bytesWritten;
    }
    await this.#handle.datasync();
    this.#end += bytes.length;
    this.#flushed = entries.at(-1)?.seq ?? this.#flushed;
  }

  /** At once, so that what was refused does not come back; where the disk still refuses, before the next write. */
  async #tryToRecover(): Promise<void> {
    try {
      await this.#recover();
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }

  /** A flush that failed may have dropped pages for good, so the file is opened again. */
  async #recover(): Promise<void> {
    const handle = await open(this.#file, 'r+');
    try {
      await handle.truncate(this.#end);
      await handle.sync();
    } catch (error) {
      await handle.close();
      throw error;
    }
    await this.#handle.close();
    this.#handle = handle;
    this.#doubtful = false;
  }
}
