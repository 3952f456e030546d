import { realpath, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { writeDurably } from '../store/durable-file';
import { attempt, isSystemError } from '../store/problem-error';

/**
 * Writes an export where a person wants it, and gives the file's name. A link stays a link, and a device
 * or a pipe (`/dev/stdout`) is written to: neither is replaced by a file. Fails with `file.not-written`.
 */
export function writeExport(path: string, content: string | Uint8Array): Promise<Result<string, Problem>> {
  const name = basename(path);
  return attempt(
    async () => {
      const target = await place(path);
      if (target.isOrdinary) await writeDurably(target.path, content);
      else await writeFile(target.path, content);
      return name;
    },
    (reason) => ({ code: 'file.not-written', detail: { name, reason } }),
  );
}

async function place(path: string): Promise<{ readonly path: string; readonly isOrdinary: boolean }> {
  try {
    const found = await stat(path);
    return found.isFile() ? { path: await realpath(path), isOrdinary: true } : { path, isOrdinary: false };
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return { path, isOrdinary: true };
    throw error;
  }
}
