import type { Firmness } from '../draft';
import type { FigureKind } from '../findings';
import { type Amount, amountValue } from './amount';
import { roundedShare } from './fractions';
import type { FoundHedge } from './hedges';
import type { Second } from './ranges';
import type { Unit } from './unit';

/** Value and upper end of a figure, with unit, sign and magnitude applied. */
export function boundsOf(
  first: Amount,
  second: Second | null,
  unit: Unit | null,
  kind: FigureKind,
): readonly [value: number, max: number | null] {
  const joined = second?.joined === true ? second.amount : null;
  const own = first.unit ?? unit;
  const low = rounded(amountValue(first, own, second?.first ?? first.numeral.value), kind);
  if (joined !== null) {
    const high = amountValue({ ...joined, share: joined.share ?? first.share }, unit, joined.numeral.value);
    return [low, rounded(high, kind)];
  }
  const { max } = first.numeral;
  return [low, max === null ? null : rounded(amountValue(first, own, max), kind)];
}

function rounded(value: number, kind: FigureKind): number {
  return kind === 'fraction' ? roundedShare(value) : value;
}

/** The hedge that counts: the one before the number, unless the number carries a firmer one (约300多). */
export function firmnessOf(
  max: number | null,
  before: FoundHedge | null,
  inner: Firmness | null,
  after: Firmness | null,
): Firmness {
  if (max !== null) return 'range';
  if (before === null || (before.firmness === 'about' && inner !== null)) {
    return inner ?? after ?? before?.firmness ?? 'exact';
  }
  return before.firmness;
}
