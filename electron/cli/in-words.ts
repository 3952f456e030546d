import { catalogues } from '../../shared/messages/catalogues';
import { fill } from '../../shared/messages/fill';
import { problemValues } from '../../shared/messages/problem-values';
import type { Problem } from '../../shared/result/problem';

/** A problem in the words of the command line, which speaks English. */
export function inWords(problem: Problem): string {
  const { errors, imports } = catalogues.en;
  return fill(errors[problem.code], problemValues(problem, imports));
}
