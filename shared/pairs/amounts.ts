import { isSame, lastPlace } from '../figures/convert/numbers';
import { inUnit, scaleOf } from '../figures/convert/units';
import type { FigureReading } from '../figures/findings';
import { type Interval, mapped, overlap, REACH } from '../figures/ledger/interval';
import { printedInterval } from '../figures/ledger/printed';

/** A number as it counts in the alignment: without its unit, since each language names units in its own way. */
export interface Amount {
  readonly value: number;
  /** What it may stand for, with its hedge and the rounding of its digits. */
  readonly interval: Interval;
  /** How much it tells to find it twice. */
  readonly weight: number;
}

/** Kinds whose value is a name or a place in an order rather than an amount. */
const NO_AMOUNTS: ReadonlySet<FigureReading['kind']> = new Set(['date', 'time', 'ordinal']);
/** 三, five, 200: any text has such numbers, and finding one in both tells little. */
const COMMON_WEIGHT = 0.4;
const COMMON_BELOW = 1000;

/** A reading with a number that can be compared across languages. */
export type Valued = FigureReading & { readonly value: number };

/** Whether a reading has a number to be compared. */
export function isValued(reading: FigureReading): reading is Valued {
  return reading.value !== null && !NO_AMOUNTS.has(reading.kind);
}

/** A figure as an amount (PAIR-11): shares of one hundred as shares of one, measures in the base unit of their dimension. */
export function amountOf(reading: Valued, words: string): Amount {
  const toBase = baseOf(reading);
  const { low, high, ...ends } = mapped(printedInterval(reading, words), toBase);
  const value = toBase(reading.value);
  // "At least 12" holds every larger number; as a sign of the same figure it reaches no further than "more than".
  const reach = Math.abs(value) * REACH;
  const interval = {
    ...ends,
    low: Number.isFinite(low) ? low : value - reach,
    high: Number.isFinite(high) ? high : value + reach,
  };
  return { value, interval, weight: rarityOf(reading.value) };
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
    if (isSame(a.value, b.value) || overlap(a.interval, b.interval)) {
      count += 1;
      weight += Math.min(a.weight, b.weight);
      i += 1;
      j += 1;
    } else if (a.value < b.value) i += 1;
    else j += 1;
  }
  return { count, weight };
}
