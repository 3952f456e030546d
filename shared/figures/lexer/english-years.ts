import { WORD_TENS, WORD_UNITS } from '../data/english-numerals';
import { type Numeral, numeral } from './numeral';

const YEAR =
  /(nineteen|twenty)[ -](?:(?:oh|o)[ -]([a-z]+)|(ten|eleven|twelve|[a-z]+teen)|([a-z]+ty)(?:[ -]([a-z]+))?)/iy;

/** nineteen ninety-eight, twenty twenty-five, twenty oh five; null where the words are no year. */
export function readYear(text: string, at: number): Numeral | null {
  YEAR.lastIndex = at;
  const found = YEAR.exec(text);
  if (found === null) return null;
  const [whole, century = '', oh = '', teen = '', tens = '', ones = ''] = found.map((part) =>
    part?.toLowerCase(),
  );
  const unit = WORD_UNITS.get(oh || ones || '') ?? -1;
  const isUnit = unit > 0 && unit < 10;
  const rest = oh
    ? isUnit
      ? unit
      : -1
    : teen
      ? (WORD_UNITS.get(teen) ?? -1)
      : (WORD_TENS.get(tens) ?? -1) + (isUnit ? unit : 0);
  if (rest < 0 || (oh && !isUnit)) return null;
  const length = ones && !isUnit ? (whole ?? '').length - ones.length - 1 : (whole ?? '').length;
  const value = (century === 'nineteen' ? 1900 : 2000) + rest;
  // "twenty thirty" could be two numbers; a century that no briefing speaks of is one.
  return value >= 1900 && value <= 2060 && value !== 2000
    ? numeral({ start: at, end: at + length, value, form: 'words', year: true })
    : null;
}
