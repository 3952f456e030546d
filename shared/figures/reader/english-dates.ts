import { MONTHS, MONTHS_WITH_CAPITAL, YEAR_BEFORE } from '../data/dates';
import { afterSpace, beforeSpace, isHan, isLatin, isUpper, wordEnd, wordStart } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import { type Moment, matchEnd } from './moment';

const HALF_DAY = /[ \u00a0]?[ap](?:\.m\.?|m\b)/iy;
/** 7 in the morning, 11 tonight. */
const TOLD_BY_DAY =
  / (?:in the (?:morning|afternoon|evening)|this (?:morning|afternoon|evening)|tonight|at night|last night)\b/iy;
const O_CLOCK = / ?o['’]clock\b/iy;
const SEASON_YEARS = /(?:19|20)\d\d[-–—/](?:\d{2}|(?:19|20)\d\d)(?![\d%])/y;
const ORDINAL_TAIL = /(?:st|nd|rd|th)\b/iy;

function isMonth(raw: string): boolean {
  const word = raw.toLowerCase();
  return MONTHS.has(word) && (!MONTHS_WITH_CAPITAL.has(word) || isUpper(raw.charCodeAt(0)));
}

/** 2024 dollars, 2019 prices: the year whose money is meant. */
const YEAR_OF_MONEY = /(?:19|20)\d\d (?:dollars|prices|pounds|euros|levels|terms)\b/y;

/** A date, year or clock time in English; `measured` says that a unit follows, so that four digits are no year. */
export function readEnglishMoment(text: string, n: Numeral, measured: boolean): Moment | null {
  if (
    /\b(?:in|at|of|constant|to) $/i.test(text.slice(Math.max(0, n.start - 10), n.start)) &&
    matchEnd(YEAR_OF_MONEY, text, n.start) > 0
  )
    return { kind: 'date', start: n.start, end: n.start + 4 };
  const halfDay = matchEnd(HALF_DAY, text, n.end);
  if (n.value <= 24 && halfDay > 0) return { kind: 'time', start: n.start, end: halfDay };
  const told = matchEnd(TOLD_BY_DAY, text, n.end);
  if (n.value >= 1 && n.value <= 12 && told > 0) return { kind: 'time', start: n.start, end: n.end };
  const clock = matchEnd(O_CLOCK, text, n.end);
  if (clock > 0) return { kind: 'time', start: n.start, end: clock };
  // fiscal '27, the class of ’98
  if (
    n.plain.length === 2 &&
    /(?:^|[ (])['’]$/.test(text.slice(Math.max(0, n.start - 2), n.start)) &&
    !isLatin(text.charCodeAt(n.end))
  )
    return { kind: 'date', start: n.start - 1, end: n.end };
  if (n.form !== 'digits' || n.plain === '') return null;
  if (n.plain.length === 4 && / (?:GMT|UTC)\b/y.test(text.slice(n.end, n.end + 5))) {
    return { kind: 'time', start: n.start, end: n.end + 4 };
  }
  return readMonthDay(text, n) ?? (measured ? null : readYear(text, n));
}

/** October 30, 2023; 30 October; Oct. 30th; October 2023; 30-31 October. */
function readMonthDay(text: string, n: Numeral): Moment | null {
  const monthEnd = beforeMonthEnd(text, n.start);
  const monthStart = wordStart(text, monthEnd);
  if (monthStart < monthEnd && isMonth(text.slice(monthStart, monthEnd))) {
    if (n.value > 31 && n.plain.length !== 4) return null;
    return {
      kind: 'date',
      start: monthStart,
      end: n.plain.length === 4 ? n.end : withYear(text, daysEnd(text, n.end)),
    };
  }
  if (n.value < 1 || n.value > 31) return null;
  let at = daysEnd(text, n.end);
  at = afterSpace(text, at);
  if (text.startsWith('of ', at)) at += 3;
  const end = wordEnd(text, at);
  if (end > at && isMonth(text.slice(at, end)))
    return { kind: 'date', start: n.start, end: withYear(text, end) };
  return null;
}

function beforeMonthEnd(text: string, at: number): number {
  const end = beforeSpace(text, at);
  if (end === at) return 0;
  return text[end - 1] === '.' ? end - 1 : end;
}

/** End of the day with its ordinal ending and a second day: 30th, 6-7, 6 to 7. */
function daysEnd(text: string, at: number): number {
  const ordinal = matchEnd(ORDINAL_TAIL, text, at);
  const end = ordinal > 0 ? ordinal : at;
  const second = matchEnd(/(?:[-–—]| to | and )\d{1,2}(?:st|nd|rd|th)?(?![\d%.,])/y, text, end);
  return second > 0 ? second : end;
}

function withYear(text: string, at: number): number {
  const end = matchEnd(/,? \d{4}(?![\d,.]\d|\d)/y, text, at);
  return end > 0 ? end : at;
}

function readYear(text: string, n: Numeral): Moment | null {
  const decade = matchEnd(/['’]?s(?![A-Za-z])/y, text, n.end);
  if (decade > 0 && n.value % 10 === 0 && (n.plain.length === 4 || n.plain.length === 2)) {
    return { kind: 'date', start: n.start, end: decade };
  }
  if (n.plain.length !== 4 || n.value < 1900 || n.value > 2099) return null;
  const seasons = matchEnd(SEASON_YEARS, text, n.start);
  if (seasons > 0) return { kind: 'date', start: n.start, end: seasons };
  return isYear(text, n) ? { kind: 'date', start: n.start, end: n.end } : null;
}

/** Whether four bare digits mean a year: nothing measures them, and they do not count round hundreds of things. */
function isYear(text: string, n: Numeral): boolean {
  if (isLatin(text.charCodeAt(n.end))) return false;
  const before = beforeSpace(text, n.start);
  if ('$€£¥'.includes(text[before - 1] ?? '！')) return false;
  const word = text.slice(wordStart(text, before), before).toLowerCase();
  if (YEAR_BEFORE.has(word)) return true;
  const at = afterSpace(text, n.end);
  const following = isHan(text.charCodeAt(at)) || /^[a-z]+$/.test(text.slice(at, wordEnd(text, at)));
  return !(n.value % 100 === 0 && following);
}
