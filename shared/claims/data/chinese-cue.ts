import type { ClaimType } from '../findings';

/** What must stand before the words for them to be a claim. */
export type Need = 'nothing' | 'scope' | 'standing' | 'naming';

/** Verbs that belong to words after them, at most so many characters away. */
export interface Reach {
  readonly verbs: readonly string[];
  readonly most: number;
}

/** Words that make a claim, and what around them unmakes it. */
export interface ChineseCue {
  readonly type: ClaimType;
  readonly need: Need;
  /** The words are none before one of these. */
  readonly notBefore: readonly string[];
  /** The words are none after one of these. */
  readonly notAfter: readonly string[];
  /** Verbs of which one must stand before them in the clause. */
  readonly reach: Reach | null;
  /** Words of which one must follow and belongs to the claim. */
  readonly following: readonly string[] | null;
  /** Whether it can be an aim (世界一流), which is no claim. */
  readonly canBeAim: boolean;
}

/** A cue as a table writes it: what is not said is absent, words stand in one string with bars between. */
export type CueRest = Partial<Omit<ChineseCue, 'type' | 'notBefore' | 'notAfter'>> & {
  readonly notBefore?: string;
  readonly notAfter?: string;
};

/** One row of a table of cues: the type, the words, and what else there is to say of them. */
export type CueRow = readonly [ClaimType, string, CueRest?];
