import type { TextRange } from '../text/range';

/** What a claim says of its thing; the set is closed (CLM-10). */
export const CLAIM_TYPES = ['first', 'only', 'superlative', 'ranking', 'record', 'unprecedented'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** The words that make a claim without a number, where they stand in the source. Ids are `c1`, `c2`, … */
export interface ClaimFinding extends TextRange {
  readonly id: string;
  readonly text: string;
  readonly type: ClaimType;
}

/** A claim in the offsets of its block's view, before it gets its id. */
export interface ClaimDraft extends TextRange {
  readonly type: ClaimType;
}
