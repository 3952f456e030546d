import type { catalogues } from '../../messages/catalogues';
import { fill } from '../../messages/fill';
import type { UiLanguage } from '../../project/settings-choices';
import { isSame } from './numbers';

/** The words of exported documents in one language. */
export type ExportWords = (typeof catalogues)[UiLanguage]['export'];

type Magnitude = keyof ExportWords['magnitude'];

/** What the three names of magnitudes stand for: million, billion, trillion; 万, 亿, 万亿. Largest first. */
const WESTERN: readonly (readonly [Magnitude, number])[] = [
  ['high', 1e12],
  ['middle', 1e9],
  ['low', 1e6],
];
const CHINESE: readonly (readonly [Magnitude, number])[] = [
  ['high', 1e12],
  ['middle', 1e8],
  ['low', 1e4],
];
/** More decimals than these in front of a magnitude are hard to read: the next smaller one is tried. */
const DECIMALS = 2;
/** Enough for every number that is said, few enough to leave out the noise of binary fractions. */
const DIGITS = 12;

/**
 * A number as a reader of the language writes it, without a loss (CNV-30): 600 billion, 6000亿, 6,000億; 16,000 and
 * 1.6万. A number that no magnitude makes short is written in full.
 */
export function writeNumber(value: number, words: ExportWords, language: UiLanguage): string {
  const digits = (number: number, useGrouping: 'min2' | 'always') =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: DIGITS, useGrouping }).format(number);
  const [name, part] = shortened(value, language === 'en' ? WESTERN : CHINESE) ?? [];
  // Before 亿 the mainland writes no separators (6000亿); elsewhere it does, from five digits on.
  const grouping = language === 'zh-Hans' ? 'min2' : 'always';
  if (name === undefined || part === undefined) return digits(value, grouping);
  return fill(words.magnitude[name], { value: digits(part, grouping) });
}

function shortened(value: number, ladder: readonly (readonly [Magnitude, number])[]) {
  for (const [name, magnitude] of ladder) {
    const part = value / magnitude;
    if (Math.abs(part) >= 1 && isSame(part, Number(part.toFixed(DECIMALS)))) return [name, part] as const;
  }
  return null;
}
