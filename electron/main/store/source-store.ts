import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../../shared/project/records';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { decodeAs } from '../import/decode';
import { makeFolder, writeDurably } from './durable-file';
import { isSystemError } from './problem-error';
import { sha256 } from './sha256';

/** The sources of a project: the bytes as imported, each in a file named by its SHA-256, written once. */
export class SourceStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps some bytes and gives their SHA-256. Throws when the disk refuses. */
  async add(bytes: Uint8Array): Promise<string> {
    const name = sha256(bytes);
    await makeFolder(this.#folder);
    // Writing the same bytes under their own hash again mends a copy that has gone bad.
    if (!(await this.has(name))) await writeDurably(join(this.#folder, name), bytes);
    return name;
  }

  /** Whether the bytes of that hash are there, unchanged. */
  async has(name: string): Promise<boolean> {
    const bytes = await this.#read(name);
    return bytes !== null && sha256(bytes) === name;
  }

  /**
   * The decoded text of a source, checked against its hash and its length. Fails with
   * `project.source-missing`.
   */
  async text(source: Pick<Source, 'sha256' | 'encoding' | 'length'>): Promise<Result<string, Problem>> {
    const bytes = await this.#read(source.sha256);
    if (bytes === null || sha256(bytes) !== source.sha256) return missing(source.sha256);
    const text = decodeAs(bytes, source.encoding);
    return text?.length === source.length ? ok(text) : missing(source.sha256);
  }

  /** Bytes that the system does not give are as good as gone: the hash says what they should be. */
  async #read(name: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.#folder, name));
    } catch (error) {
      if (isSystemError(error)) return null;
      throw error;
    }
  }
}

function missing(name: string) {
  return fail('project.source-missing', { sha256: name });
}
