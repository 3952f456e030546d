import { isSame } from '../figures/convert/numbers';
import { inUnit, scaleOf } from '../figures/convert/units';
import { hedgedInterval, type Interval, mapped, overlap, same } from '../figures/ledger/interval';
import { halfStep, printedInterval } from '../figures/ledger/printed';
import type { Relation } from '../figures/ledger/relation';
import type { Figure } from '../project/records';
import { isValued, type Valued } from './amounts';

/** Why two figures stand to each other as they do, for people to see (PAIR-42). */
export type FigureWhy =
  /** The same number. */
  | { readonly type: 'same' }
  /** The same number in another unit, or as a fraction instead of a percentage. */
  | { readonly type: 'converted' }
  /** One is the other rounded to `step`, in its own unit. */
  | { readonly type: 'rounded'; readonly coarser: 'one' | 'other'; readonly step: number }
  /** The same number, and only one of the two says that it is not exact. */
  | { readonly type: 'hedge' }
  /** What a hedge leaves open takes in the other number. */
  | { readonly type: 'bounds' }
  /** One says up, the other down. */
  | { readonly type: 'direction' }
  /** The same number of something else: another currency, per cent for percentage points. */
  | { readonly type: 'unit' }
  /** The same digits; one of them is `factor` times the other. */
  | { readonly type: 'magnitude'; readonly factor: number; readonly larger: 'one' | 'other' }
  /** Other digits: both at one scale, alike up to `from`. */
  | { readonly type: 'digits'; readonly one: string; readonly other: string; readonly from: number }
  /** The same number is hedged in opposite directions. */
  | { readonly type: 'opposite' };

/** Two figures held against each other. */
export interface FigureRelation {
  readonly relation: Relation;
  readonly why: FigureWhy;
}

/** How the units of two readings stand to each other: the same once converted, not known on one side, or others. */
export type UnitMatch = 'same' | 'open' | 'other';

/** PAIR-40: a currency or a unit that one text does not name is no difference. */
export function unitMatch(one: Valued, other: Valued): UnitMatch {
  const [a, b] = [one, other].map(sortOf);
  if (a === b) return 'same';
  if (one.kind === 'money' && other.kind === 'money' && (one.unit === null || other.unit === null))
    return 'open';
  // A count is what a number is read as whose unit the engine does not know, or that follows once for two: 16 to 10 a day.
  const isShare = [one, other].some(({ kind }) => kind === 'percent' || kind === 'fraction');
  if (!isShare && (one.kind === 'count' || other.kind === 'count')) return 'open';
  return 'other';
}

/** What can be compared after conversion has the same sort: any count, shares of one and of one hundred, a dimension. */
function sortOf({ kind, unit }: Valued): string {
  if (kind === 'fraction' || (kind === 'percent' && unit !== 'pp')) return 'share';
  if (kind === 'count') return 'count';
  if (kind === 'measure' && unit !== null) return `measure ${scaleOf(unit)?.dimension ?? unit}`;
  return `${kind} ${unit ?? ''}`;
}

/**
 * Holds two figures of aligned passages against each other (PAIR-40 … PAIR-42). Null where nothing lets them be compared:
 * no number, or other units and another number.
 */
export function relateFigures(one: Figure, other: Figure): FigureRelation | null {
  const [a, b] = [one.reading, other.reading];
  if (!isValued(a) || !isValued(b)) return null;
  const match = unitMatch(a, b);
  const convert = converter(b, a);
  const isNumber = isSame(a.value, convert(b.value));
  if (match === 'other') return isNumber ? { relation: 'differs', why: { type: 'unit' } } : null;
  const printed = mapped(printedInterval(b, other.anchor.exact), convert);
  const canBeSame = isNumber || overlap(printedInterval(a, one.anchor.exact), printed);
  const isTurned = a.change !== null && b.change !== null && a.change !== b.change;
  if (canBeSame && isTurned) return { relation: 'differs', why: { type: 'direction' } };
  if (same(meaning(a), mapped(meaning(b), convert))) {
    const isConverted = !isSame(a.value, b.value);
    return { relation: 'agrees', why: { type: isConverted ? 'converted' : 'same' } };
  }
  if (!canBeSame) return { relation: 'differs', why: difference(a.value, convert(b.value)) };
  const hedges = [a, b].filter(({ qualifier }) => qualifier !== 'exact').length;
  if (hedges === 0) return { relation: 'compatible', why: rounding(one, other) };
  if (!isNumber) return { relation: 'compatible', why: { type: 'bounds' } };
  // "More than 40" and "fewer than 40" have the number in common and nothing else.
  const isOpposite = hedges === 2 && !overlap(meaning(a), mapped(meaning(b), convert));
  return isOpposite
    ? { relation: 'differs', why: { type: 'opposite' } }
    : { relation: 'compatible', why: { type: 'hedge' } };
}

function meaning(reading: Valued): Interval {
  return hedgedInterval(reading.value, reading);
}

/** Values of `from` in the unit of `to`. */
function converter(from: Valued, to: Valued): (value: number) => number {
  if (from.kind === 'percent' && to.kind === 'fraction') return (value) => value / 100;
  if (from.kind === 'fraction' && to.kind === 'percent') return (value) => value * 100;
  const [unit, target] = [from.unit, to.unit];
  if (from.kind !== 'measure' || to.kind !== 'measure' || unit === null || target === null)
    return (value) => value;
  return (value) => inUnit(value, unit, target) ?? value;
}

function rounding(one: Figure, other: Figure): FigureWhy {
  const [a, b] = [one, other].map(({ reading, anchor }) => halfStep(reading, anchor.exact) * 2);
  const [stepOfOne = 0, stepOfOther = 0] = [a, b];
  const relative = (step: number, { reading }: Figure) => step / Math.abs(reading.value ?? 1);
  return relative(stepOfOne, one) >= relative(stepOfOther, other)
    ? { type: 'rounded', coarser: 'one', step: stepOfOne }
    : { type: 'rounded', coarser: 'other', step: stepOfOther };
}

/** Which digits differ, or that they are the same at another scale: 亿 is not a billion. */
function difference(one: number, other: number): FigureWhy {
  const factor = other / one;
  const power = Number(`1e${Math.abs(Math.round(Math.log10(Math.abs(factor))))}`);
  if (factor > 0 && power > 1 && (isSame(factor, power) || isSame(1 / factor, power))) {
    return { type: 'magnitude', factor: power, larger: factor > 1 ? 'other' : 'one' };
  }
  const scale = scaleBelow(Math.max(Math.abs(one), Math.abs(other)));
  const [a, b] = [writtenAt(one, scale), writtenAt(other, scale)];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  return { type: 'digits', one: a, other: b, from };
}

/** Thousands, millions, …: the scale at which a number has one to three digits before the point. */
function scaleBelow(value: number): number {
  const exponent = Number(value.toExponential().split('e')[1]);
  return Number(`1e${Math.max(0, Math.floor(exponent / 3) * 3)}`);
}

function writtenAt(value: number, scale: number): string {
  return String(Number((value / scale).toPrecision(12)));
}
