import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { attempt, isSystemError } from '../store/problem-error';
import { sha256 } from '../store/sha256';
import { writeExport } from './write-export';
import { bytesOf, realPathOf, type WrittenFiles } from './written-files';

/** What is to be written where, and what it was made from. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly project: string;
  readonly options: unknown;
}

/** What became of it: written, or not, since somebody has edited the file; `found` is what is in it now. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly name: string }
  | { readonly kind: 'edited'; readonly name: string; readonly found: Buffer };

/**
 * Writes an export and remembers what was written. A file that was exported before and has been changed since is not
 * written over, unless it is still as it was `seen` (a SHA-256) by the person who says so, or `force` is given. Fails with
 * `file.not-written`.
 */
export async function writeUnlessEdited(
  written: WrittenFiles,
  { path, content, project, options }: ExportedFile,
  { seen = null, force = false }: { readonly seen?: string | null; readonly force?: boolean } = {},
): Promise<Result<WriteOutcome, Problem>> {
  const name = basename(path);
  const explain = (reason: string): Problem => ({ code: 'file.not-written', detail: { name, reason } });
  const looked = await attempt(async () => {
    if (!(await isOrdinary(path))) return { real: null, found: null };
    const real = await realPathOf(path);
    return { real, found: await editedBytes(written, real, sha256(content)) };
  }, explain);
  if (!looked.ok) return looked;
  const { real, found } = looked.value;
  if (found && !force && sha256(found) !== seen) return ok({ kind: 'edited', name, found });
  const saved = await writeExport(path, content);
  if (!saved.ok) return saved;
  // What goes into a device or a pipe is no file that could be edited.
  if (real === null) return ok({ kind: 'written', name });
  // A note that cannot be kept (a command line that may not write there) is no reason to say that nothing was written.
  await attempt(() => written.note(real, project, options, content), explain);
  return ok({ kind: 'written', name });
}

/** What is in a file that was exported and is something else now; null where it is as it was, or will be. */
async function editedBytes(written: WrittenFiles, real: string, next: string): Promise<Buffer | null> {
  const known = await written.hashOf(real);
  const bytes = known === null ? null : await bytesOf(real);
  if (!bytes) return null;
  const present = sha256(bytes);
  return present === known || present === next ? null : bytes;
}

async function isOrdinary(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return true;
    throw error;
  }
}
