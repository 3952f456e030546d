import { type FileHandle, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { flushFolder, writeDurably } from './durable-file';
import { type JournalContent, type JournalEntry, printLine, readLines } from './journal-lines';
import { isSystemError, ProblemError, reasonOf } from './problem-error';

/** What the journal's owner hears, before anybody who waits for a line does. */
export interface JournalListener {
  /** The oldest `count` lines that were waiting are on the disk. */
  readonly saved: (count: number) => void;
  /** All lines that were waiting are lost; none of them will appear. */
  readonly lost: () => void;
}

interface Waiting {
  readonly line: string;
  readonly settle: (outcome: Result<null, Problem>) => void;
}

/** Reads a journal without touching it; null when there is none. Throws `ProblemError` (`project.damaged`). */
export async function readJournal(file: string): Promise<(JournalContent & { bytes: Buffer }) | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
  const content = readLines(bytes);
  if ('damagedLine' in content) {
    const detail = { reason: `journal, line ${content.damagedLine}`, file, folder: dirname(file) };
    throw new ProblemError({ code: 'project.damaged', detail });
  }
  return { ...content, bytes };
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
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  /** After a failed write nobody knows what the file ends in: it is cut back before the next one. */
  #doubtful = false;

  private constructor(file: string, handle: FileHandle, end: number, listener: JournalListener) {
    this.#file = file;
    this.#handle = handle;
    this.#end = end;
    this.#listener = listener;
  }

  /** Begins the journal of a new project. */
  static async create(file: string, listener: JournalListener): Promise<Journal> {
    const handle = await open(file, 'wx+');
    await handle.sync();
    await flushFolder(dirname(file));
    return new Journal(file, handle, 0, listener);
  }

  /**
   * Opens a journal for writing, its content read with `readJournal`. A torn end is kept beside it in
   * a file of its own, then cut off.
   */
  static async open(
    file: string,
    content: JournalContent & { bytes: Buffer },
    listener: JournalListener,
  ): Promise<Journal> {
    const { bytes, end } = content;
    if (end < bytes.length) await writeDurably(`${file}.torn-${end}`, bytes.subarray(end));
    const handle = await open(file, 'r+');
    if (end < bytes.length) await cutTo(handle, end);
    return new Journal(file, handle, end, listener);
  }

  /** Settles when the entry is on the disk, or with `store.not-saved` when it is not and will not be. */
  append(entry: JournalEntry): Promise<Result<null, Problem>> {
    return new Promise((settle) => {
      this.#waiting.push({ line: printLine(entry), settle });
      this.#writing ??= this.#writeWaiting();
    });
  }

  /** Waits until no line is waiting. */
  async idle(): Promise<void> {
    await this.#writing;
  }

  async close(): Promise<void> {
    await this.idle();
    await this.#handle.close();
  }

  async #writeWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#write(Buffer.from(batch.map(({ line }) => line).join('')));
      } catch (error) {
        this.#doubtful = true;
        const problem: Problem = { code: 'store.not-saved', detail: { reason: reasonOf(error) } };
        // Later lines were made on top of the lost ones, so they go with them.
        const lost = [...batch, ...this.#waiting];
        this.#waiting = [];
        this.#listener.lost();
        for (const { settle } of lost) settle({ ok: false, error: problem });
        continue;
      }
      this.#listener.saved(batch.length);
      for (const { settle } of batch) settle(ok(null));
    }
    this.#writing = null;
  }

  async #write(bytes: Buffer): Promise<void> {
    if (this.#doubtful) await this.#recover();
    let written = 0;
    while (written < bytes.length) {
      const rest = bytes.length - written;
      written += (await this.#handle.write(bytes, written, rest, this.#end + written)).bytesWritten;
    }
    await this.#handle.datasync();
    this.#end += bytes.length;
  }

  /** A flush that failed may have dropped pages for good, so the file is opened again. */
  async #recover(): Promise<void> {
    const handle = await open(this.#file, 'r+');
    try {
      await cutTo(handle, this.#end);
    } catch (error) {
      await handle.close();
      throw error;
    }
    await this.#handle.close();
    this.#handle = handle;
    this.#doubtful = false;
  }
}

async function cutTo(handle: FileHandle, end: number): Promise<void> {
  await handle.truncate(end);
  await handle.sync();
}
