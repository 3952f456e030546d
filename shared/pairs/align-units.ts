import type { Judged } from './alignment';
import { judged } from './judging';
import { costOfLikeness, type Learnt, likenessOf } from './likeness';
import { alignMonotone, type Move, type Step } from './monotone';
import { spanTraits, type Traits } from './traits';

/** A step of an alignment with how far it can be relied on. */
export interface JudgedStep extends Step, Judged {
  readonly probability: number;
}

/** A move and what it costs for itself: the rarer, the more. */
export interface PricedMove extends Move {
  readonly cost: number;
}

/** The moves of turns. Gale and Church found 89 in 100 one to one, 9 in 100 one to two, 1 in 100 without a counterpart. */
export const TURN_MOVES: readonly PricedMove[] = [
  { one: 1, other: 1, cost: 0.1 },
  { one: 1, other: 2, cost: 3 },
  { one: 2, other: 1, cost: 3 },
  { one: 1, other: 0, cost: 4 },
  { one: 0, other: 1, cost: 4 },
];

/** The moves of paragraphs and sentences, which translators divide more freely. */
export const BLOCK_MOVES: readonly PricedMove[] = [
  ...TURN_MOVES,
  { one: 1, other: 3, cost: 4.5 },
  { one: 3, other: 1, cost: 4.5 },
  { one: 2, other: 2, cost: 4.5 },
];

/** Two turns of different people are seldom one turn in the other text, a question and an answer hardly ever. */
const FOR_MIXED: Readonly<Record<Traits['mixed'], number>> = { nothing: 0, speakers: 2, question: 5 };
/** Handing over is what a translation leaves out first. */
const OFF_FOR_PROCEDURAL = 1.5;

/** Aligns two lists of passages and says of each step how far it can be relied on and why. */
export function alignUnits(
  one: readonly Traits[],
  other: readonly Traits[],
  moves: readonly PricedMove[],
  learnt: Learnt,
): readonly JudgedStep[] {
  const ofOne = spanTraits(one);
  const ofOther = spanTraits(other);
  const steps = alignMonotone(one.length, other.length, moves, (step, { cost: price }) => {
    const a = ofOne(step.one);
    const b = ofOther(step.other);
    if (isAlone(step)) return price - ([a.kind, b.kind].includes('procedural') ? OFF_FOR_PROCEDURAL : 0);
    const mixed = FOR_MIXED[a.mixed] + FOR_MIXED[b.mixed];
    return price + mixed + costOfLikeness(a, b, likenessOf(a, b, learnt));
  });
  return judged(steps, (step) => {
    const [a, b] = [ofOne(step.one), ofOther(step.other)];
    return isAlone(step) ? null : { one: a, other: b, like: likenessOf(a, b, learnt) };
  });
}

/** Whether a step takes passages of a single text. */
export function isAlone({ one, other }: Step): boolean {
  return one.from === one.to || other.from === other.to;
}
