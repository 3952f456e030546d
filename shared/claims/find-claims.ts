import { overlaps, type TextRange } from '../text/range';
import { toSimplified } from '../text/simplified';
import { type BlocksToRead, type TextView, viewsOf } from '../text/text-view';
import { readChinese } from './chinese';
import { readEnglish } from './english';
import type { ClaimDraft, ClaimFinding } from './findings';

/** Which stretches of a text are read for claims, and which belong to figures. */
export interface ClaimContext extends BlocksToRead {
  /** Ranges of the statistics in reading order; no claim overlaps one (CLM-5). */
  readonly statistics: readonly TextRange[];
}

/**
 * Finds the claims without a number of the blocks, in reading order and without overlaps (SPEC.md). Offsets are
 * UTF-16 code units into `text`; a claim that an injected range interrupts spans it.
 */
export function findClaims(text: string, context: ClaimContext): ClaimFinding[] {
  const findings: ClaimFinding[] = [];
  const { statistics } = context;
  let next = 0;
  for (const view of viewsOf(text, context)) {
    for (const { type, ...range } of draftsOf(view)) {
      const start = view.toStart(range.start);
      const end = view.toEnd(range.end);
      while (next < statistics.length && (statistics[next]?.end ?? 0) <= start) next++;
      const statistic = statistics[next];
      if (statistic && overlaps(statistic, { start, end })) continue;
      findings.push({ id: `c${findings.length + 1}`, start, end, text: text.slice(start, end), type });
    }
  }
  return findings;
}

const DIGIT = /\d/;

/** Every block is read for both languages; where a claim of one spans a claim of the other, the first stands (CLM-2). */
function draftsOf({ text }: TextView): ClaimDraft[] {
  const drafts = [...readChinese(toSimplified(text)), ...readEnglish(text)]
    // Words that take in a number (never 3 before) belong to the figure (CLM-4).
    .filter(({ start, end }) => !DIGIT.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
  const apart: ClaimDraft[] = [];
  for (const draft of drafts) if (draft.start >= (apart.at(-1)?.end ?? 0)) apart.push(draft);
  return apart;
}
