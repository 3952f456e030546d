import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Problem } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import { type FileBytes, readFileToImport } from '../main/import/read-file';
import { type FileText, readText } from '../main/import/read-text';
import { sha256 } from '../main/store/sha256';

/** A file given on the command line, decoded. */
export interface Input extends FileText {
  readonly fileName: string;
  readonly byteLength: number;
  readonly sha256: string;
}

/** Reads a file, or standard input for `-`. Fails with the `file.*` and `text.*` codes. */
export async function readInput(file: string, encoding: string | null): Promise<Result<Input, Problem>> {
  const read: Result<FileBytes, Problem> =
    file === '-'
      ? ok({ name: 'standard input', bytes: await buffer(process.stdin) })
      : await readFileToImport(resolve(file));
  if (!read.ok) return read;
  const { name, bytes } = read.value;
  const decoded = readText(read.value, encoding ?? undefined);
  if (!decoded.ok) return decoded;
  return ok({ ...decoded.value, fileName: name, byteLength: bytes.length, sha256: sha256(bytes) });
}
