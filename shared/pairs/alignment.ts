import type { Briefing, Figure } from '../project/records';

/** One of two texts of the same event, with everything that the comparison looks at. */
export interface Side {
  readonly briefing: Briefing;
  /** The decoded source of the briefing. */
  readonly text: string;
  /** The figures that are marked in it; those that somebody dismissed do not count. */
  readonly figures: readonly Figure[];
}

/** The two sides of a pair; which is which makes no difference to what is found (PAIR-5). */
export const SIDES = ['one', 'other'] as const;
export type SideName = (typeof SIDES)[number];

/** How far an alignment can be relied on (PAIR-20 … PAIR-22); `unsure` is shown as a guess. */
export const CONFIDENCES = ['sure', 'likely', 'unsure'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What speaks for two passages being the same, or against it; for people to see (PAIR-23). */
export type Reason =
  /** So many figures stand in both, of so many in the passage that has fewer. */
  | { readonly type: 'figures'; readonly count: number; readonly of: number }
  /** Years, abbreviations and model names that are written alike in both. */
  | { readonly type: 'codes'; readonly words: readonly string[] }
  | { readonly type: 'time' }
  | { readonly type: 'kind' }
  /** The same two speakers meet elsewhere too. */
  | { readonly type: 'speaker' }
  | { readonly type: 'length' }
  /** What stands before and after is sure in both. */
  | { readonly type: 'order' }
  /** Both have figures, and none of them is the same. */
  | { readonly type: 'other-figures' }
  | { readonly type: 'other-kind' }
  | { readonly type: 'other-speaker' }
  | { readonly type: 'other-length' }
  /** The two texts have too little in common to be of one event. */
  | { readonly type: 'other-event' }
  /** It could as well be put together in another way. */
  | { readonly type: 'ambiguous' };

/** What an alignment has been judged to be, and why. */
export interface Judged {
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
}

/** Blocks of both texts that say the same; where one list is empty, the others have no counterpart. Ids in order. */
export interface AlignedBlocks extends Judged {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Turns of one text and their blocks; the preamble is blocks without a turn. Ids in order. */
export interface AlignedSide {
  readonly turns: readonly string[];
  readonly blocks: readonly string[];
}

/** Turns of both texts that say the same; where one side is empty, the other has no counterpart. */
export interface AlignedTurns extends Judged {
  readonly one: AlignedSide;
  readonly other: AlignedSide;
  readonly blocks: readonly AlignedBlocks[];
}

/** Two texts of one event, put side by side. */
export interface PairAlignment {
  readonly one: Side;
  readonly other: Side;
  /**
   * How much of the figures of the text that has fewer stands where the alignment expects it in the other, from 0 to 1; null
   * where one of them has no figures.
   */
  readonly inCommon: number | null;
  /** Every turn of each text once, in the order of both. */
  readonly turns: readonly AlignedTurns[];
}

/** Below this the two texts are hardly of one event (PAIR-24); unrelated ones had 0.3 at most, pairs 0.9. */
const ONE_EVENT = 0.5;

/** Whether two texts have so little in common that they are hardly of one event. */
export function isOtherEvent({ inCommon }: Pick<PairAlignment, 'inCommon'>): boolean {
  return inCommon !== null && inCommon < ONE_EVENT;
}

/** Whether a reason speaks for two passages being the same. */
export function speaksFor({ type }: Reason): boolean {
  return !type.startsWith('other-') && type !== 'ambiguous';
}

/** The alignment with the two sides exchanged. */
export function mirrored({ one, other, turns, inCommon }: PairAlignment): PairAlignment {
  return {
    inCommon,
    one: other,
    other: one,
    turns: turns.map((group) => ({
      ...group,
      one: group.other,
      other: group.one,
      blocks: group.blocks.map((blocks) => ({ ...blocks, one: blocks.other, other: blocks.one })),
    })),
  };
}
