import { open, stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { isForbidden, isSystemError, reasonOf } from '../store/problem-error';

/** A file as it lay on the disk. */
export interface FileBytes {
  /** Its name without the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MEGABYTE = 1024 * 1024;
const LIMIT_MB = 50;

/**
 * Reads a file to import or to keep, of `limit` megabytes at most; the path is absolute. Fails with `file.missing`, `file.folder`, `file.empty`,
 * `file.too-large`, `file.no-access` or `file.unreadable`.
 */
export async function readFileToImport(path: string, limit = LIMIT_MB): Promise<Result<FileBytes, Problem>> {
  const name = basename(path);
  if (!isAbsolute(path)) return fail('file.missing', { name });
  try {
    const found = await stat(path);
    if (found.isDirectory()) return fail('file.folder', { name });
    // A pipe or a device may never end.
    if (!found.isFile()) return fail('file.unreadable', { name, reason: 'not-regular' });
    const tooLarge = checkSize(name, found.size, limit);
    if (tooLarge) return tooLarge;
    const handle = await open(path, 'r');
    try {
      return ok({ name, bytes: await handle.readFile() });
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return fail('file.missing', { name });
    if (isForbidden(error)) return fail('file.no-access', { name });
    return fail('file.unreadable', { name, reason: reasonOf(error) });
  }
}

/** The failure for something that is too large, with its size and the limit in megabytes, or null. */
export function checkSize(name: string, bytes: number, limit = LIMIT_MB) {
  if (bytes <= limit * MEGABYTE) return null;
  const size = (Math.ceil((bytes / MEGABYTE) * 10) / 10).toFixed(1);
  return fail('file.too-large', { name, size, limit: String(limit) });
}
