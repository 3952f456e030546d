/** A part of a line (a range of values) laid on a stretch of the screen. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Round values within the range, from the least to the greatest. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
/** Where the least value is less than this part of the greatest, nothing is hidden by beginning at zero. */
const FROM_ZERO = 0.5;

/** A scale with round ends that holds all values; `count` is about how many ticks it has. */
export function scaleFor(values: readonly number[], count: number): Scale {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const low = least >= 0 && least <= greatest * FROM_ZERO ? 0 : least;
  // All values alike: room for one step on both sides.
  const range = greatest - low || Math.abs(greatest) || 1;
  const rough = range / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((one) => one * power >= rough * (1 - Number.EPSILON)) ?? 10);
  const isFlat = greatest === low;
  const first = Math.floor(low / step) - (isFlat && low !== 0 ? 1 : 0);
  const last = Math.ceil(greatest / step) + (isFlat ? 1 : 0);
  // Multiplied, not added up: a tenth added ten times is not one.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { from: first * step, to: last * step, ticks };
}

/** Where a value stands between the ends of a scale, from 0 to 1; in the middle where both ends are one. */
export function placeOn({ from, to }: Pick<Scale, 'from' | 'to'>, value: number): number {
  return to === from ? 0.5 : (value - from) / (to - from);
}
