import { type Common, commonAmounts } from './amounts';
import { commonCodes } from './codes';
import type { Traits } from './traits';

/** In what two passages are alike, and how much each trait speaks for or against their being the same. */
export interface Likeness {
  readonly amounts: Common;
  readonly codes: readonly string[];
  readonly sameTime: boolean;
  /** 0 where both do the same in the briefing; more, the less they can be one turn. */
  readonly kind: number;
  /** 0 where the lengths are as expected; more, the less they are. */
  readonly length: number;
  /** Whether these two speakers, or neither of them, were found to be one person. */
  readonly speakers: 'same' | 'unknown' | 'other';
}

/** What was learnt from a first alignment (PAIR-15, PAIR-16). */
export interface Learnt {
  /** The logarithm of how many times as long the other text is. */
  readonly ratio: number;
  /** Whether a speaker of the one text is one of the other. */
  readonly speakers: (one: string | null, other: string | null) => Likeness['speakers'];
}

/** What is known before anything has been aligned. */
export const NOTHING_LEARNT: Learnt = { ratio: 0, speakers: () => 'unknown' };

/*
 * Costs in nats, from Gale and Church, "A program for aligning sentences in bilingual corpora" (1993), where it has
 * them; the others are set so that two strong signs outweigh one that is against them.
 */
/** Relative spread of the lengths of translations, and the spread that short texts have besides. */
const SPREAD = 0.3;
const SHORT = 2;
const MOST_FOR_LENGTH = 7;
const FOR_AMOUNT = 1.5;
const FOR_LONE_AMOUNT = 0.4;
const MOST_FOR_LONE_AMOUNTS = 4;
const FOR_CODE = 0.8;
const FOR_TIME = 2;
const FOR_SPEAKER = 2.5;
/** From here on a trait is named as speaking against two passages. */
export const AGAINST = 1.5;

/** Compares two passages, neither of them empty. */
export function likenessOf(one: Traits, other: Traits, learnt: Learnt): Likeness {
  return {
    amounts: commonAmounts(one.amounts, other.amounts),
    codes: commonCodes(one.codes, other.codes),
    sameTime: one.time !== null && one.time === other.time,
    kind: kindCost(one.kind, other.kind),
    length: lengthCost(one.size, other.size, learnt.ratio),
    speakers: learnt.speakers(one.speaker, other.speaker),
  };
}

/** What it costs to take two passages for the same; less than nothing where much speaks for it. */
export function costOfLikeness(one: Traits, other: Traits, like: Likeness): number {
  const alone = one.weight + other.weight - 2 * like.amounts.weight;
  return (
    like.length +
    like.kind +
    Math.min(MOST_FOR_LONE_AMOUNTS, FOR_LONE_AMOUNT * Math.max(0, alone)) +
    (like.speakers === 'other' ? FOR_SPEAKER : 0) -
    FOR_AMOUNT * like.amounts.weight -
    FOR_CODE * like.codes.length -
    (like.sameTime ? FOR_TIME : 0)
  );
}

/** PAIR-10: the logarithm of the ratio of the lengths is about normal; short texts spread more. */
function lengthCost(one: number, other: number, ratio: number): number {
  const delta = Math.log((other + SHORT) / (one + SHORT)) - ratio;
  const variance = SPREAD ** 2 + SHORT / (one + SHORT) + SHORT / (other + SHORT);
  return Math.min(MOST_FOR_LENGTH, delta ** 2 / (2 * variance));
}

type Kind = Traits['kind'];

/** PAIR-13: a question is no answer; what the host says in between can be taken for either. */
function kindCost(one: Kind, other: Kind): number {
  if (one === other || one === null || other === null) return 0;
  const kinds = [one, other];
  if (kinds.includes('preamble')) return 3;
  if (kinds.includes('question')) return kinds.includes('procedural') ? 2.5 : 4;
  return kinds.includes('procedural') ? 1.5 : 0.5;
}
