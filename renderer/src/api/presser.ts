import type { Bridge } from '../../../shared/ipc/bridge';
import { fail, type Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly presser: Bridge<File>;
  }
}

/** The only way out of the window; nothing else in the renderer reads `window.presser`. */
export const presser: Bridge<File> = window.presser;

/** An answer of the main process; one that never comes (it went down) is a problem like any other. */
export async function answered<T>(answer: Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  try {
    return await answer;
  } catch {
    return fail('ipc.refused');
  }
}
