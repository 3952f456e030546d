import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Problem } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import type { DocumentReader } from '../main/import/document-reader';
import { ownText } from '../main/import/own-text';
import type { ReadDocument } from '../main/import/read-document';
import { type FileBytes, readFileToImport } from '../main/import/read-file';
import { sha256 } from '../main/store/sha256';

/** A file given on the command line, read. */
export interface Input extends ReadDocument {
  readonly fileName: string;
  readonly byteLength: number;
  readonly sha256: string;
  /** Whether the text is anything but the file's bytes, read as UTF-8. */
  readonly hasOwnText: boolean;
}

/** Reads a file, or standard input for `-`. Fails with the `file.*` codes and as `DocumentReader.read` does. */
export async function readInput(
  reader: DocumentReader,
  file: string,
  encoding: string | null,
): Promise<Result<Input, Problem>> {
  const given: Result<FileBytes, Problem> =
    file === '-'
      ? ok({ name: 'standard input', bytes: await buffer(process.stdin) })
      : await readFileToImport(resolve(file));
  if (!given.ok) return given;
  const { name, bytes } = given.value;
  const read = await reader.read(given.value, { encoding: encoding ?? undefined });
  if (!read.ok) return read;
  return ok({
    ...read.value,
    fileName: name,
    byteLength: bytes.length,
    sha256: sha256(bytes),
    hasOwnText: ownText(bytes, read.value.extracted.text) !== null,
  });
}
