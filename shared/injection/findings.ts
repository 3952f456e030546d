import type { TextRange } from '../text/range';

/** Signs that a stretch of text was put in by a third party (transcript.md, "Injected text"). */
export const INJECTION_SIGNS = [
  'script',
  'repeated',
  'split-word',
  'spam-word',
  'invisible',
  'bidi',
  'link',
] as const;
export type InjectionSign = (typeof INJECTION_SIGNS)[number];

/** Text that nobody said. Ids are `i1`, `i2`, …; the range is exactly what has to go. */
export interface InjectionFinding extends TextRange {
  readonly id: string;
  readonly text: string;
  readonly signs: readonly InjectionSign[];
  /** A few characters around the span, as they read without it. */
  readonly reads: string;
}

/** A stretch that has to go, with the signs that say so. */
export interface Verdict extends TextRange {
  readonly signs: readonly InjectionSign[];
}

/** What the seams of a string must weigh together for it to be set in (INJ-2). */
export const ENOUGH = 2;
/** In a spammed copy nothing more is asked than that the text can do without it. */
export const LIKELY = -0.7;
