import type { TextRange } from '../../text/range';

/** A date or a clock time; `skip` where the digits are one but name nothing that is checked (a score, a code). */
export interface Moment extends TextRange {
  readonly kind: 'date' | 'time' | 'skip';
}

/** Where a sticky pattern that matches at `at` ends; -1 where it does not match. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
