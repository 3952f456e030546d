import { alignUnits, BLOCK_MOVES, isAlone, type JudgedStep, TURN_MOVES } from './align-units';
import { type AlignedBlocks, type AlignedTurns, mirrored, type PairAlignment, type Side } from './alignment';
import { commonAmounts } from './amounts';
import { capped } from './judging';
import { type Learnt, NOTHING_LEARNT } from './likeness';
import type { Span } from './monotone';
import { type Meeting, matchSpeakers } from './speakers';
import { joinedTraits } from './traits';
import { type BlockUnit, type TurnUnit, turnUnitsOf } from './units';

/**
 * Puts the turns of two texts of one event side by side, and the blocks within them (SPEC.md). For a Chinese and an
 * English text; two in one language do as well. Turns keep their order and none is left out: one without a counterpart
 * stands alone. Linear in the longer text.
 */
export function alignTurns(one: Side, other: Side): PairAlignment {
  // PAIR-5: ties are settled by what comes first, so the two always come in the same order.
  return one.briefing.id <= other.briefing.id ? aligned(one, other) : mirrored(aligned(other, one));
}

function aligned(one: Side, other: Side): PairAlignment {
  const ones = turnUnitsOf(one);
  const others = turnUnitsOf(other);
  const align = (learnt: Learnt) => alignUnits(ones.map(traitsOf), others.map(traitsOf), TURN_MOVES, learnt);
  const learnt = learntFrom(align(NOTHING_LEARNT), ones, others);
  const steps = align(learnt);
  const inCommon = shareInCommon(steps, ones, others);
  const turns = steps.map((found): AlignedTurns => {
    const step = capped(found, inCommon);
    const [a, b] = [take(ones, step.one), take(others, step.other)];
    const { confidence, reasons } = step;
    return { one: sideOf(a), other: sideOf(b), confidence, reasons, blocks: alignBlocks(a, b, step, learnt) };
  });
  return { one, other, inCommon, turns };
}

/** PAIR-30: the blocks within two groups of turns. Where one side is a single block, it is all of the other. */
function alignBlocks(
  ones: readonly TurnUnit[],
  others: readonly TurnUnit[],
  step: JudgedStep,
  { ratio }: Learnt,
): readonly AlignedBlocks[] {
  const [a, b] = [ones.flatMap(({ blocks }) => blocks), others.flatMap(({ blocks }) => blocks)];
  const { confidence, reasons } = step;
  if (a.length < 2 || b.length < 2) {
    return a.length + b.length === 0 ? [] : [{ one: a.map(idOf), other: b.map(idOf), confidence, reasons }];
  }
  const steps = alignUnits(a.map(traitsOf), b.map(traitsOf), BLOCK_MOVES, { ...NOTHING_LEARNT, ratio });
  return steps.map(({ one, other, ...found }) => ({
    one: take(a, one).map(idOf),
    other: take(b, other).map(idOf),
    // Blocks are no surer than the turns in which they stand.
    confidence: confidence === 'unsure' ? 'unsure' : found.confidence,
    reasons: found.reasons,
  }));
}

/** A text that is more than this many times as long as the other is no longer a translation of it. */
const LARGEST_RATIO = Math.log(3);

/** PAIR-15, PAIR-16: the ratio of the lengths and who is who, from the steps of a first alignment that can be relied on. */
function learntFrom(
  steps: readonly JudgedStep[],
  ones: readonly TurnUnit[],
  others: readonly TurnUnit[],
): Learnt {
  const meetings: Meeting[] = [];
  const sizes = { one: 1, other: 1 };
  for (const step of steps) {
    if (isAlone(step) || step.confidence === 'unsure') continue;
    const [a, b] = [take(ones, step.one), take(others, step.other)];
    const [one, other] = [sizeOf(a), sizeOf(b)];
    sizes.one += one;
    sizes.other += other;
    const [first, second] = [a[0], b[0]];
    if (a.length > 1 || b.length > 1 || !first?.traits.speaker || !second?.traits.speaker) continue;
    meetings.push({ one: first.traits.speaker, other: second.traits.speaker, size: Math.min(one, other) });
  }
  const ratio = Math.log(sizes.other / sizes.one);
  return {
    ratio: Math.max(-LARGEST_RATIO, Math.min(LARGEST_RATIO, ratio)),
    speakers: matchSpeakers(meetings),
  };
}

/** PAIR-24: what the aligned turns have in common, of the figures of the text that has fewer. */
function shareInCommon(
  steps: readonly JudgedStep[],
  ones: readonly TurnUnit[],
  others: readonly TurnUnit[],
): number | null {
  const together = (units: readonly TurnUnit[]) => joinedTraits(units.map(traitsOf));
  const fewer = Math.min(together(ones).weight, together(others).weight);
  const common = steps.reduce((sum, { one, other }) => {
    const [a, b] = [together(take(ones, one)), together(take(others, other))];
    return sum + commonAmounts(a.amounts, b.amounts).weight;
  }, 0);
  return fewer === 0 ? null : Math.min(1, common / fewer);
}

function sideOf(units: readonly TurnUnit[]): AlignedTurns['one'] {
  return {
    turns: units.flatMap(({ turn }) => turn ?? []),
    blocks: units.flatMap(({ blocks }) => blocks.map(idOf)),
  };
}

function sizeOf(units: readonly TurnUnit[]): number {
  return units.reduce((sum, { traits }) => sum + traits.size, 0);
}

function take<T>(list: readonly T[], { from, to }: Span): readonly T[] {
  return list.slice(from, to);
}

function traitsOf<T>({ traits }: { readonly traits: T }): T {
  return traits;
}

function idOf({ id }: BlockUnit): string {
  return id;
}
