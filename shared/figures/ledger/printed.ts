import { foldWidth } from '../../text/folding';
import { isSame, lastPlace } from '../convert/numbers';
import type { FigureReading } from '../findings';
import { hedgedInterval, type Interval, widened } from './interval';

/** Below this a number in characters or words is said in full (二百三十, twenty-three); above it is rounded. */
const SAID_IN_FULL = 1e4;
/** LED-33: a fraction or a multiple in words (三分之一, doubled) is said roughly: a part of it, at most so much. */
const IN_WORDS = 0.05;
const FRACTION_IN_WORDS = 0.02;

type Printed = Pick<FigureReading, 'kind' | 'value' | 'max'>;

/**
 * Half of the last digit that was printed or said: how far the number may be from what was rounded to it
 * (LED-30 … LED-33). 1.6万 is exact to ± 500, 18.5% to ± 0.05; a count or an amount of money in plain digits is exact.
 * `words` is the measure phrase as it stands in the text; without it the number is taken for exact.
 */
export function halfStep({ kind, value, max }: Printed, words: string | null): number {
  const last = max ?? value;
  if (last === null || words === null) return 0;
  const isCounted = kind === 'count' || kind === 'money';
  const digits = lastDigits(words);
  const factor = digits === null ? null : powerOfTen(last, digits.number);
  if (digits !== null && factor !== null) {
    return isCounted && digits.decimals === 0 && factor === 1 ? 0 : (factor * 10 ** -digits.decimals) / 2;
  }
  const size = Math.abs(last);
  if (kind === 'fraction') return Math.min(FRACTION_IN_WORDS, size * IN_WORDS);
  if (kind === 'multiple') return size * IN_WORDS;
  if (size >= SAID_IN_FULL) return lastPlace(last) / 2;
  if (isCounted) return 0;
  // 七成 is said in tens; 百分之二十 and 二十公里 are not, whatever they end in.
  return Math.min(lastPlace(last), words.includes('成') || words.includes('折') ? 10 : 1) / 2;
}

/** What a figure stands for: its hedge, and what the rounding to its digits leaves open (LED-30). */
export function printedInterval(
  reading: FigureReading & { readonly value: number },
  words: string | null,
): Interval {
  const meaning = hedgedInterval(reading.value, reading);
  // A hedge tells already that the number is not the whole truth, and how: its bound is meant as said.
  const isPlain = reading.qualifier === 'exact' || reading.qualifier === 'range';
  return isPlain ? widened(meaning, halfStep(reading, words)) : meaning;
}

/** The last number in digits of a phrase and how many decimals it has; null without digits. */
function lastDigits(words: string): { readonly number: number; readonly decimals: number } | null {
  const runs = foldWidth(words).match(/\d[\d,]*(?:\.\d+)?/g);
  const run = runs?.at(-1);
  if (run === undefined) return null;
  return { number: Number(run.replaceAll(',', '')), decimals: (run.split('.')[1] ?? '').length };
}

/** The magnitude by which `number` became `value`, if it is a power of ten; else null (1亿2000万, 1/3). */
function powerOfTen(value: number, number: number): number | null {
  const factor = Math.abs(value) / number;
  const power = Number(`1e${Math.round(Math.log10(factor))}`);
  return number > 0 && factor > 0 && Number.isFinite(factor) && isSame(factor, power) ? power : null;
}
