import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { writeDurably } from './durable-file';
import { type EnvelopeShape, openEnvelope, printEnvelope } from './envelope';
import { isSystemError, ProblemError } from './problem-error';

export interface JsonFileOptions<T> extends EnvelopeShape<T> {
  readonly file: string;
}

type Seen = 'absent' | { readonly generation: number; readonly head: Buffer };

/** Enough of a file's beginning to tell one generation from another: it holds the checksum. */
const HEAD_BYTES = 256;

/**
 * lowdb's adapter for one JSON file. It throws `ProblemError` (`project.damaged`, `project.newer`,
 * `library.damaged`, `library.newer`, `store.not-saved`) or what the system says, and it writes only over a file that it has
 * read and found good, or where there was none: never over what it could not understand, and never
 * over what another program has put there since.
 *
 * It is ours because none at hand does this: lowdb's own (steno) and `atomically` rename over the old
 * file, the one without flushing, the other without flushing the folder, and neither keeps the previous
 * copy, validates what it reads or refuses to write after a failed read.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #options: JsonFileOptions<T>;
  /** What this object last saw on the disk; `unread` until a read has gone well. */
  #seen: Seen | 'unread' = 'unread';
  #schema: number;

  constructor(options: JsonFileOptions<T>) {
    this.#options = options;
    this.#schema = options.schema;
  }

  /** The version that the file on the disk is written in. */
  get schema(): number {
    return this.#schema;
  }

  /** The data, or null when there is no such file. */
  async read(): Promise<T | null> {
    this.#seen = 'unread';
    const bytes = await this.#readBytes();
    if (bytes === null) {
      this.#seen = 'absent';
      return null;
    }
    const opened = openEnvelope(bytes, this.#options);
    if (!opened.ok) {
      const { code, detail } = opened.error;
      const { file } = this.#options;
      throw new ProblemError({ code, detail: { ...detail, file, folder: dirname(file) } });
    }
    const { data, generation, schema } = opened.value;
    this.#seen = { generation, head: headOf(bytes) };
    this.#schema = schema;
    return data;
  }

  async write(data: T): Promise<void> {
    const seen = this.#seen;
    if (seen === 'unread' || !(await this.#isAsSeen(seen))) {
      throw new ProblemError({ code: 'store.not-saved', detail: { reason: 'the file on the disk changed' } });
    }
    const { file, kind, schema } = this.#options;
    const generation = seen === 'absent' ? 1 : seen.generation + 1;
    const bytes = Buffer.from(printEnvelope(kind, schema, generation, data));
    const next: Seen = { generation, head: headOf(bytes) };
    try {
      await writeDurably(file, bytes, { previous: previousOf(file) });
      this.#seen = next;
      this.#schema = schema;
    } catch (error) {
      // Where only the flush after the renaming has failed, the file is the new one all the same.
      if (await this.#isAsSeen(next)) this.#seen = next;
      throw error;
    }
  }

  async #readBytes(): Promise<Buffer | null> {
    try {
      return await readFile(this.#options.file);
    } catch (error) {
      if (isSystemError(error) && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  async #isAsSeen(seen: Seen): Promise<boolean> {
    const head = await readHead(this.#options.file);
    return seen === 'absent' ? head === null : head?.equals(seen.head) === true;
  }
}

/** Where the copy is kept that a file had before it was last written. */
export function previousOf(file: string): string {
  return `${file}.previous`;
}

/** A copy, so that the whole file does not stay in memory for the sake of its beginning. */
function headOf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, HEAD_BYTES));
}

async function readHead(file: string): Promise<Buffer | null> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}
