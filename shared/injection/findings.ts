import type { TextRange } from '../text/range';

/** What is set into words for whoever shows them: tags for the player of subtitles, the numbers of notes. */
export const MARKUP_SIGNS = ['markup', 'note-mark'] as const;
export type MarkupSign = (typeof MARKUP_SIGNS)[number];

/** Signs that a stretch of text was put in by a third party (transcript.md, "Injected text"), or is markup. */
export const INJECTION_SIGNS = [
  'script',
  'repeated',
  'split-word',
  'spam-word',
  'invisible',
  'bidi',
  'link',
  ...MARKUP_SIGNS,
] as const;
export type InjectionSign = (typeof INJECTION_SIGNS)[number];

const MARKUP: ReadonlySet<InjectionSign> = new Set(MARKUP_SIGNS);

/** Whether a finding is markup: nobody said it, as with injected text, but it is there as it should be. */
export function isMarkup({ signs }: { readonly signs: readonly InjectionSign[] }): boolean {
  return signs.some((sign) => MARKUP.has(sign));
}

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
