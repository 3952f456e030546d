import { WORD_MAGNITUDES, WORD_UNITS } from '../data/english-numerals';
import { ENGLISH_UNITS } from '../data/units';
import { isSpace } from './chars';
import { joint, wordAt } from './english-words';
import { type Numeral, numeral, tidy } from './numeral';

/** half a million, half-million, half a dozen, half a mile; null where no unit or magnitude follows. */
export function readHalf(text: string, start: number, end: number): Numeral | null {
  return partOf(text, start, end, 0.5);
}

/** A share of one magnitude, dozen or unit: a quarter of a million. */
export function partOf(text: string, start: number, end: number, share: number): Numeral | null {
  let next = joint(text, end);
  if (next < 0) return null;
  let { word, end: wordStop } = wordAt(text, next);
  if (word === 'of') {
    next = joint(text, wordStop);
    ({ word, end: wordStop } = wordAt(text, next < 0 ? wordStop : next));
  }
  if (word === 'a') {
    next = joint(text, wordStop);
    if (next < 0) return null;
    ({ word, end: wordStop } = wordAt(text, next));
  }
  // "half a mile", "half a percentage point": the unit is read after the number.
  if (isUnitWord(word))
    return numeral({ start, end: beforeWord(text, next), value: share, form: 'words', decimal: true });
  const unit = word === 'dozen' ? 12 : word.endsWith('s') ? undefined : WORD_MAGNITUDES.get(word);
  if (unit === undefined) return null;
  return numeral({ start, end: wordStop, value: unit * share, form: 'words', scale: unit });
}

/** Whether a word names a unit of measure or a percentage. */
export function isUnitWord(word: string): boolean {
  return (
    ENGLISH_UNITS.has(word) ||
    word === 'point' ||
    word === 'percentage' ||
    word === 'percent' ||
    word === 'per'
  );
}

/** End of the word before the one at `at`. */
function beforeWord(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end - 1)) || text[end - 1] === '-') end--;
  return end;
}

const PART =
  /[ -]and[ -](?:an?[ -](half|quarter|third|tenth)|(two|three|four)[ -](thirds|quarters|fifths|tenths))\b/iy;
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  quarter: 4,
  quarters: 4,
  third: 3,
  thirds: 3,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};

/** "and a half", "and three quarters" after `at`, with what it adds; null where none follows. */
export function partAfter(text: string, at: number): { readonly end: number; readonly value: number } | null {
  PART.lastIndex = at;
  const found = PART.exec(text);
  if (found === null) return null;
  const under = PARTS[(found[1] ?? found[3] ?? '').toLowerCase()] ?? 1;
  const over = found[2] === undefined ? 1 : (WORD_UNITS.get(found[2].toLowerCase()) ?? 1);
  return { end: PART.lastIndex, value: tidy(over / under) };
}
