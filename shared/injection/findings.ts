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
