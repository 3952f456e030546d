import { create } from 'zustand';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { answered } from '../api/presser';

interface ShownProblem {
  readonly key: number;
  readonly problem: Problem;
}

/** Problems that nobody has dismissed yet, oldest first. */
export const useProblems = create<{ readonly shown: readonly ShownProblem[] }>(() => ({ shown: [] }));

let lastKey = 0;

/** Shows a problem until it is dismissed; the same one twice is shown once. */
export function report(problem: Problem): void {
  const said = JSON.stringify(problem);
  lastKey += 1;
  const entry = { key: lastKey, problem };
  useProblems.setState(({ shown }) => ({
    shown: [...shown.filter((other) => JSON.stringify(other.problem) !== said), entry],
  }));
}

export function dismissProblem(key: number): void {
  useProblems.setState(({ shown }) => ({ shown: shown.filter((entry) => entry.key !== key) }));
}

/** The value of an answer; a problem is shown, and then there is none. */
export async function valueOrReport<T>(answer: Promise<Result<T, Problem>>): Promise<T | undefined> {
  const result = await answered(answer);
  if (result.ok) return result.value;
  report(result.error);
  return undefined;
}
