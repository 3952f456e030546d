import { fail, type Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { projectLockFile } from './folders';
import { type Lock, refusalDetail, takeLock } from './lock-file';
import { attempt, notSaved } from './problem-error';
import type { OpenOptions, Surroundings } from './project-store';

/**
 * Runs `body` with the lock of a project's folder, and gives the lock back where nothing has come of it.
 * Fails with `project.locked`, `project.missing`, `store.not-saved` or as `body` does.
 */
export async function underLock<T>(
  folder: string,
  { now, owner }: Surroundings,
  options: Pick<OpenOptions, 'takeOver'>,
  body: (lock: Lock) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  const taken = await attempt(
    async () => takeLock(projectLockFile(folder), owner, now(), options),
    (reason) => (reason === 'ENOENT' ? { code: 'project.missing', detail: {} } : notSaved(reason)),
  );
  if (!taken.ok) return taken;
  if (!taken.value.ok) return fail('project.locked', refusalDetail(taken.value.error));
  const lock = taken.value.value;
  const outcome = await attempt(() => body(lock), notSaved);
  const held = outcome.ok ? outcome.value : outcome;
  if (!held.ok) lock.release();
  return held;
}
