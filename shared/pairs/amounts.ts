import { lastPlace } from '../figures/convert/numbers';
import { inUnit, scaleOf } from '../figures/convert/units';
import type { FigureReading } from '../figures/findings';
import { mapped, REACH } from '../figures/ledger/interval';
import { printedInterval } from '../figures/ledger/printed';

/** A number as it counts in the alignment: without its unit, since each language names units in its own way. */
export interface Amount {
  readonly value: number;
  /** The least and the most that it may stand for, with its hedge and the rounding of its digits; both inclusive. */
  readonly from: number;
  readonly to: number;
  /** How much it tells to find it twice. */
  readonly weight: number;
}

/** Kinds whose value is a name or a place in an order rather than an amount. */
const NO_AMOUNTS: ReadonlySet<FigureReading['kind']> = new Set(['date', 'time', 'ordinal']);
/** 三, five, 200: any text has such numbers, and finding one in both tells little. */
const COMMON_WEIGHT = 0.4;
const COMMON_BELOW = 1000;
/** Noise of binary fractions, as a part of the number. */
const NOISE = 1e-9;

/** A reading with a number that can be compared across languages. */
export type Valued = FigureReading & { readonly value: number };

/** Whether a reading has a number to be compared. */
export function isValued(reading: FigureReading): reading is Valued {
  return reading.value !== null && !NO_AMOUNTS.has(reading.kind);
}

/** A figure as an amount (PAIR-11): shares of one hundred as shares of one, measures in the base unit of their dimension. */
export function amountOf(reading: Valued, words: string): Amount {
  const toBase = baseOf(reading);
  const { low, high } = mapped(printedInterval(reading, words), toBase);
  const value = toBase(reading.value);
  const size = Math.abs(value);
  // "At least 12" holds every larger number; as a sign of the same figure it reaches no further than "more than".
  const least = Number.isFinite(low) ? low : value - size * REACH;
  const most = Number.isFinite(high) ? high : value + size * REACH;
  const noise = size * NOISE;
  return {
    value,
    // Neighbours that were printed with the same digits (18.5, 18.6) only touch, which is not to be the same.
    from: Math.min(least + noise, value - noise),
    to: Math.max(most - noise, value + noise),
    weight: rarityOf(reading.value),
  };
}

function rarityOf(value: number): number {
  const size = Math.abs(value);
  const isCommon = size < COMMON_BELOW && size < 10 * lastPlace(value);
  return isCommon || size === 0 ? COMMON_WEIGHT : 1;
}

function baseOf({ kind, unit }: FigureReading): (value: number) => number {
  if (kind === 'percent') return (value) => value / 100;
  const dimension = kind === 'measure' && unit !== null ? scaleOf(unit)?.dimension : undefined;
  const base = dimension === undefined ? undefined : BASE_UNITS[dimension];
  if (unit === null || base === undefined) return (value) => value;
  return (value) => inUnit(value, unit, base) ?? value;
}

/** The unit in which amounts of a dimension are compared; those that are not here are compared as printed. */
const BASE_UNITS: Readonly<Record<string, string>> = {
  length: 'm',
  area: 'm²',
  volume: 'm³',
  mass: 'kg',
  speed: 'm/s',
  energy: 'J',
  power: 'W',
  data: 'B',
};

/** Amounts that two passages have in common: how many, and what they weigh together. */
export interface Common {
  readonly count: number;
  readonly weight: number;
}

/** In the order of their values, as `commonAmounts` wants them. */
export function sortedAmounts(amounts: readonly Amount[]): readonly Amount[] {
  return [...amounts].sort((a, b) => a.value - b.value);
}

/** What two sorted lists of amounts have in common, each amount once; one walk through both. */
export function commonAmounts(one: readonly Amount[], other: readonly Amount[]): Common {
  let count = 0;
  let weight = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const a = one[i];
    const b = other[j];
    if (!a || !b) break;
    if (a.from <= b.to && b.from <= a.to) {
      count += 1;
      weight += Math.min(a.weight, b.weight);
      i += 1;
      j += 1;
    } else if (a.value < b.value) i += 1;
    else j += 1;
  }
  return { count, weight };
}
