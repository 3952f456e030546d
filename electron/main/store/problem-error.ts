import type { Problem } from '../../../shared/result/problem';
import { err, ok, type Result } from '../../../shared/result/result';

/** Carries a problem through code that can only throw: lowdb's adapters have no other way to fail. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(`${problem.code} ${JSON.stringify(problem.detail)}`);
  }
}

/** Runs something that may throw; what the system refused becomes the problem that `explain` makes of it. */
export async function attempt<T>(
  body: () => Promise<T>,
  explain: (reason: string) => Problem,
): Promise<Result<T, Problem>> {
  try {
    return ok(await body());
  } catch (error) {
    if (error instanceof ProblemError) return err(error.problem);
    if (isSystemError(error)) return err(explain(reasonOf(error)));
    throw error;
  }
}

/** The problem of something that could not be written. */
export function notSaved(reason: string): Problem {
  return { code: 'store.not-saved', detail: { reason } };
}

/** An error of the operating system (ENOSPC, EACCES …), as opposed to a mistake in this program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Whether the system keeps something from this account. */
export function isForbidden({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EACCES' || code === 'EPERM';
}

/** The system's own name for what went wrong: it is the same in every language. */
export function reasonOf(error: unknown): string {
  return isSystemError(error) ? (error.code ?? error.message) : String(error);
}
