import type { Numeral } from '../lexer/numeral';
import { readChineseMoment } from './chinese-dates';
import { readEnglishMoment } from './english-dates';
import { type Moment, matchEnd } from './moment';

const NUMERIC_DATE = /\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2})(?![\d.])/y;
const CLOCK = /(\d{1,2})[:∶](\d{2})(?::\d{2})?(?:[ \u00a0]?[ap]\.?m\b\.?)?(?![\d:])/iy;
const RATIO = /\d+(?:\.\d+)?(?:[:∶]\d+(?:\.\d+)?)+/y;
const DOTTED_TIME = /(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d%])/y;
const DOTTED_CLOCK = /\d{1,2}\.[0-5]\d[ \u00a0]?[ap](?:\.m\.?|m\b)/iy;
const GROUPED_CODE = /\d+(?:-\d+){2,}/y;

/**
 * The date or time that starts with (or holds) the numeral; null where it is another figure. `measured`
 * says that a unit follows, so that four digits are an amount and no year.
 */
export function readMoment(text: string, n: Numeral, measured: boolean): Moment | null {
  if (n.form === 'digits') {
    const numeric = readNumeric(text, n);
    if (numeric !== null) return numeric;
  }
  if (n.year) return { kind: 'date', start: n.start, end: n.end };
  if (n.decimal && n.form === 'digits') {
    const until = /\b(?:until|till) $/i.test(text.slice(Math.max(0, n.start - 6), n.start));
    const dotted = matchEnd(until ? DOTTED_TIME : DOTTED_CLOCK, text, n.start);
    if (dotted > 0) return { kind: 'time', start: n.start, end: dotted };
  }
  if (n.hedge !== null || n.scale >= 1e4 || n.decimal || n.max !== null) return null;
  return readChineseMoment(text, n) ?? (n.form === 'han' ? null : readEnglishMoment(text, n, measured));
}

function readNumeric(text: string, n: Numeral): Moment | null {
  const { start } = n;
  const date = matchEnd(NUMERIC_DATE, text, start);
  if (date > 0) return { kind: 'date', start, end: date };
  const code = matchEnd(GROUPED_CODE, text, start);
  if (code > 0) return { kind: 'skip', start, end: code };
  const clock = matchEnd(CLOCK, text, start);
  if (clock > 0 && Number(text.slice(start, text.indexOf(':', start))) <= 24)
    return { kind: 'time', start, end: clock };
  const ratio = matchEnd(RATIO, text, start);
  if (ratio > 0) return { kind: 'skip', start, end: ratio };
  return null;
}
