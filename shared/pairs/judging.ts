import { type Confidence, isOtherEvent, type Judged, type Reason, speaksFor } from './alignment';
import { AGAINST, type Likeness } from './likeness';
import type { WeighedStep } from './monotone';
import type { Traits } from './traits';

/** Two passages that a step puts together. */
export interface Together {
  readonly one: Traits;
  readonly other: Traits;
  readonly like: Likeness;
}

/** From here on no other alignment comes near. */
const CERTAIN = 0.95;
/** Below this another alignment is nearly as probable, or more. */
const DOUBTFUL = 0.75;
/** Figures, codes and times in common that weigh less than this could be chance. */
const TELLING = 1;
/** A length this near to what is expected speaks for two passages. */
const GOOD_LENGTH = 0.5;

/**
 * How far each step of an alignment can be relied on (PAIR-20 … PAIR-23): `sure` where no other alignment comes near and
 * something of its own speaks for it, or it stands between two that are; `unsure` where another one is about as good,
 * or more speaks against it than for it.
 */
export function judged<S extends WeighedStep>(
  steps: readonly S[],
  togetherOf: (step: S) => Together | null,
): readonly (S & Judged)[] {
  const own = steps.map((step) => judgeAlone(step.probability, togetherOf(step)));
  // The beginning and the end of both texts stand together.
  const isSure = (index: number) => (own[index]?.confidence ?? 'sure') === 'sure';
  return steps.map((step, index) => {
    const { confidence, reasons } = own[index] ?? { confidence: 'unsure', reasons: [] };
    const isHeld = confidence !== 'unsure' && isSure(index - 1) && isSure(index + 1) && steps.length > 1;
    return {
      ...step,
      confidence: isHeld && step.probability >= CERTAIN ? 'sure' : confidence,
      reasons: isHeld ? [...reasons, { type: 'order' }] : reasons,
    };
  });
}

/** PAIR-24: a passage is no surer than it is that the two texts are of one event. */
export function capped<S extends Judged>(step: S, inCommon: number | null): S {
  if (isOtherEvent({ inCommon })) {
    return { ...step, confidence: 'unsure', reasons: [...step.reasons, { type: 'other-event' }] };
  }
  return inCommon === null && step.confidence === 'sure' ? { ...step, confidence: 'likely' } : step;
}

function judgeAlone(probability: number, together: Together | null): Judged {
  const doubt: readonly Reason[] = probability < DOUBTFUL ? [{ type: 'ambiguous' }] : [];
  if (together === null) return { confidence: doubt.length > 0 ? 'unsure' : 'likely', reasons: doubt };
  const reasons = [...reasonsFor(together), ...reasonsAgainst(together), ...doubt];
  return { confidence: confidenceOf(probability, together, reasons), reasons };
}

function confidenceOf(probability: number, { like }: Together, reasons: readonly Reason[]): Confidence {
  const against = reasons.filter((reason) => !speaksFor(reason)).length;
  const telling = like.amounts.weight + like.codes.length + (like.sameTime ? 1 : 0);
  if (probability < DOUBTFUL || against > 1 || (against === 1 && telling < TELLING)) return 'unsure';
  const isTold = telling >= TELLING || like.speakers === 'same';
  return probability >= CERTAIN && isTold && against === 0 ? 'sure' : 'likely';
}

function reasonsFor({ one, other, like }: Together): readonly Reason[] {
  const reasons: Reason[] = [];
  const { count } = like.amounts;
  if (count > 0) {
    reasons.push({ type: 'figures', count, of: Math.min(one.amounts.length, other.amounts.length) });
  }
  if (like.codes.length > 0) reasons.push({ type: 'codes', words: like.codes });
  if (like.sameTime) reasons.push({ type: 'time' });
  if (like.speakers === 'same') reasons.push({ type: 'speaker' });
  if (one.kind !== null && one.kind === other.kind) reasons.push({ type: 'kind' });
  if (like.length < GOOD_LENGTH) reasons.push({ type: 'length' });
  return reasons;
}

function reasonsAgainst({ one, other, like }: Together): readonly Reason[] {
  const reasons: Reason[] = [];
  const hasBoth = one.amounts.length > 0 && other.amounts.length > 0;
  if (hasBoth && like.amounts.count === 0) reasons.push({ type: 'other-figures' });
  if (like.speakers === 'other') reasons.push({ type: 'other-speaker' });
  if (like.kind > AGAINST) reasons.push({ type: 'other-kind' });
  if (like.length > AGAINST) reasons.push({ type: 'other-length' });
  return reasons;
}
