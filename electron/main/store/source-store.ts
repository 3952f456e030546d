import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../../shared/project/records';
import { textHash } from '../../../shared/project/source-files';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { decodeAs } from '../import/encoding/platform';
import { bytesToText } from '../import/own-text';
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
    // Written again where it is there: a copy that has gone bad is mended, one that was not flushed is.
    await writeDurably(join(this.#folder, name), bytes);
    return name;
  }

  /** The bytes of that hash; null where they are not there or have changed. */
  async bytes(name: string): Promise<Uint8Array | null> {
    const bytes = await this.#read(name);
    return bytes !== null && sha256(bytes) === name ? bytes : null;
  }

  /** Whether the bytes of that hash are there, unchanged. */
  async has(name: string): Promise<boolean> {
    return (await this.bytes(name)) !== null;
  }

  /**
   * The text of a source, checked against its hash and its length. Fails with `project.source-missing`.
   */
  async text(
    source: Omit<Source, 'mediaType' | 'byteLength' | 'address' | 'importedAt'>,
  ): Promise<Result<string, Problem>> {
    const sha256 = textHash(source);
    const bytes = await this.bytes(sha256);
    const text = bytes && (source.text === null ? decodeAs(bytes, source.encoding) : bytesToText(bytes));
    return text?.length === source.length ? ok(text) : sourceMissing(source, sha256);
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

/** The failure of a source that is not there as it was imported. */
export function sourceMissing({ fileName }: Pick<Source, 'fileName'>, sha256: string) {
  return fail('project.source-missing', { sha256, name: fileName });
}
