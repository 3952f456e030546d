import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import type { Problem } from '../../../shared/result/problem';
import { writeDurably } from './durable-file';
import { parseJson } from './parse-json';
import { isSystemError, ProblemError, reasonOf } from './problem-error';
import { sha256 } from './sha256';

/** What every version has: enough to know a foreign or a newer file before reading on. */
const headSchema = z.object({ format: z.string(), schema: z.int().positive() });

/** What stands around the data. */
const envelopeSchema = headSchema.extend({
  generation: z.int().positive(),
  sum: z.string(),
  data: z.unknown(),
});

export interface JsonFileOptions<T> {
  readonly file: string;
  readonly kind: 'project' | 'library';
  /** Version of the data's shape that this program writes. */
  readonly schema: number;
  readonly shape: z.ZodType<T>;
}

type Seen = 'absent' | { readonly generation: number; readonly head: Buffer };

/** Enough of a file's beginning to tell one generation from another: it holds the checksum. */
const HEAD_BYTES = 256;

/**
 * lowdb's adapter for one JSON file. It throws `ProblemError` (`project.damaged`, `project.newer`,
 * `library.damaged`, `library.newer`, `store.not-saved`), and it writes only over a file that it has
 * read and found good, or where there was none: never over what it could not understand, and never
 * over what another program has put there since.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #options: JsonFileOptions<T>;
  /** What this object last saw on the disk; `unread` until a read has gone well. */
  #seen: Seen | 'unread' = 'unread';

  constructor(options: JsonFileOptions<T>) {
    this.#options = options;
  }

  /** The data, or null when there is no such file. */
  async read(): Promise<T | null> {
    this.#seen = 'unread';
    const bytes = await this.#readBytes();
    if (bytes === null) {
      this.#seen = 'absent';
      return null;
    }
    const { data, generation } = this.#open(bytes);
    this.#seen = { generation, head: headOf(bytes) };
    return data;
  }

  async write(data: T): Promise<void> {
    const seen = this.#seen;
    if (seen === 'unread' || !(await this.#isAsSeen(seen))) {
      throw new ProblemError({ code: 'store.not-saved', detail: { reason: 'the file on the disk changed' } });
    }
    const { file, kind, schema } = this.#options;
    const generation = seen === 'absent' ? 1 : seen.generation + 1;
    const body = JSON.stringify(data);
    const head = { format: formatOf(kind), schema, generation, sum: sha256(body) };
    const text = `${JSON.stringify(head).slice(0, -1)},"data":${body}}\n`;
    await writeDurably(file, text, { previous: `${file}.previous` });
    this.#seen = { generation, head: headOf(Buffer.from(text)) };
  }

  async #readBytes(): Promise<Buffer | null> {
    try {
      return await readFile(this.#options.file);
    } catch (error) {
      if (isSystemError(error) && error.code === 'ENOENT') return null;
      throw this.#damaged(reasonOf(error));
    }
  }

  #open(bytes: Buffer): { data: T; generation: number } {
    const { kind, schema, shape } = this.#options;
    const json = parseJson(bytes.toString('utf8'));
    const head = headSchema.safeParse(json).data;
    if (head?.format !== formatOf(kind)) throw this.#damaged(`not a ${kind} file`);
    if (head.schema > schema) {
      throw new ProblemError({ code: `${kind}.newer`, detail: { found: String(head.schema) } });
    }
    const envelope = envelopeSchema.safeParse(json);
    if (!envelope.success) throw this.#damaged('envelope');
    const { generation, sum, data } = envelope.data;
    // Parsing and printing again gives the same JSON, so the sum holds whatever the white space is.
    if (sha256(JSON.stringify(data)) !== sum) throw this.#damaged('checksum');
    const shaped = shape.safeParse(data);
    if (!shaped.success) throw this.#damaged(`shape: ${shaped.error.issues[0]?.path.join('.') ?? ''}`);
    return { data: shaped.data, generation };
  }

  async #isAsSeen(seen: Seen): Promise<boolean> {
    const head = await readHead(this.#options.file);
    return seen === 'absent' ? head === null : head?.equals(seen.head) === true;
  }

  #damaged(reason: string): ProblemError {
    const { kind, file } = this.#options;
    const problem: Problem = { code: `${kind}.damaged`, detail: { reason, file, folder: dirname(file) } };
    return new ProblemError(problem);
  }
}

function formatOf(kind: 'project' | 'library'): string {
  return `presser-${kind}`;
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
