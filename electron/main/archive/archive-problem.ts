import { basename } from 'node:path';
import { fail, type Problem } from '../../../shared/result/problem';
import type { err } from '../../../shared/result/result';
import { isSystemError, ProblemError, reasonOf } from '../store/problem-error';
import { ARCHIVE_VERSION } from './manifest';

/** What is said of an archive: always with the name that people know the file by. */
export const notOne = (file: string) => fail('archive.not-one', { name: basename(file) });
export const damaged = (file: string, reason: string) =>
  fail('archive.damaged', { name: basename(file), reason });
export const newer = (file: string, found: number) =>
  fail('archive.newer', { name: basename(file), found: String(found), known: String(ARCHIVE_VERSION) });
export const tooLarge = (file: string, limit: number) =>
  fail('archive.too-large', { name: basename(file), limit: String(limit / 1024 / 1024) });

/** Throws a failure, where only an exception gets through. */
export function raise({ error }: ReturnType<typeof err<Problem>>): never {
  throw new ProblemError(error);
}

/** What stopped the reading of an archive. Bad bytes are errors of the zip library or of zlib. */
export function readingProblem(file: string, error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (!(error instanceof Error)) throw error;
  const name = basename(file);
  if (!fromSystem(error)) return damaged(file, error.message).error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return fail('file.missing', { name }).error;
  if (error.code === 'EISDIR') return fail('file.folder', { name }).error;
  return fail('file.unreadable', { name, reason: reasonOf(error) }).error;
}

/** zlib's errors have codes too, but no system call. */
function fromSystem(error: Error): error is NodeJS.ErrnoException {
  return isSystemError(error) && error.syscall !== undefined;
}
