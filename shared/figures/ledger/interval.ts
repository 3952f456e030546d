import { isSame, lastPlace } from '../convert/numbers';
import type { FigureReading } from '../findings';

/** The numbers that a statement stands for; an open end is not among them. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** LED-22: what "about" leaves on either side, as a part of the number. */
export const ABOUT = 0.05;
/** LED-23, LED-24: how far "more than", "nearly" and "less than" reach at least, as a part of the number. */
export const REACH = 0.1;

type Hedged = Pick<FigureReading, 'max' | 'qualifier' | 'inclusive'>;

/** What `value` with its hedge stands for (LED-20 … LED-26), in the reading's own unit. */
export function hedgedInterval(value: number, { max, qualifier, inclusive }: Hedged): Interval {
  const size = Math.abs(value);
  const reach = (): number => Math.max(lastPlace(value), size * REACH);
  switch (qualifier) {
    case 'exact':
      return closed(value, value);
    case 'range':
      return closed(Math.min(value, max ?? value), Math.max(value, max ?? value));
    case 'about':
      return closed(value - size * ABOUT, (max ?? value) + Math.abs(max ?? value) * ABOUT);
    case 'over':
      return inclusive
        ? { ...closed(value, Number.POSITIVE_INFINITY), highOpen: true }
        : open(value, value + reach());
    case 'nearly':
      return open(value - size * REACH, value);
    case 'under':
      return inclusive
        ? closed(floorOf(value), value)
        : open(Math.max(value - reach(), floorOf(value)), value);
  }
}

/** `interval` widened by `half` at both ends: what rounding to the printed digits may have taken away (LED-30). */
export function widened(interval: Interval, half: number): Interval {
  if (half === 0) return interval;
  // Half-open, so that two neighbours printed with the same digits stay apart: 18.5 and 18.6.
  return {
    low: interval.low - half,
    high: interval.high + half,
    lowOpen: interval.lowOpen,
    highOpen: true,
  };
}

/** Both ends through a rising function, as a conversion of units is. */
export function mapped(interval: Interval, convert: (value: number) => number): Interval {
  const end = (value: number) => (Number.isFinite(value) ? convert(value) : value);
  return { ...interval, low: end(interval.low), high: end(interval.high) };
}

/** Whether some number is in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether both stand for the same numbers. */
export function same(a: Interval, b: Interval): boolean {
  return (
    isSame(a.low, b.low) && isSame(a.high, b.high) && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen
  );
}

/** Whether the high end of `a` comes up to the low end of `b`. */
function reaches(a: Interval, b: Interval): boolean {
  if (isSame(a.high, b.low)) return !a.highOpen && !b.lowOpen;
  return a.high > b.low;
}

/** Amounts do not fall below nothing; a number below nothing has no floor. */
function floorOf(value: number): number {
  return value >= 0 ? 0 : Number.NEGATIVE_INFINITY;
}

function closed(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

function open(low: number, high: number): Interval {
  return { low, high, lowOpen: true, highOpen: true };
}
