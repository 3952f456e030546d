import type { TextRange } from '../../text/range';
import { DATE_TAILS, DAY_PARTS, MONTHS, MONTHS_WITH_CAPITAL, YEAR_BEFORE } from '../data/dates';
import { NUMBER_SIGN_TAILS } from '../data/name-signs';
import {
  afterSpace,
  beforeSpace,
  isDigit,
  isHan,
  isLatin,
  isUpper,
  wordEnd,
  wordStart,
} from '../lexer/chars';
import { readHan } from '../lexer/han';
import type { Numeral } from '../lexer/numeral';

/** A date or a clock time; `skip` where the digits are one but name nothing that is checked (a score, a code). */
export interface Moment extends TextRange {
  readonly kind: 'date' | 'time' | 'skip';
}

const NUMERIC_DATE = /\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2})(?![\d.])/y;
const CLOCK = /(\d{1,2})[:∶](\d{2})(?::\d{2})?(?:[ \u00a0]?[ap]\.?m\b\.?)?(?![\d:])/iy;
const RATIO = /\d+(?:\.\d+)?(?:[:∶]\d+(?:\.\d+)?)+/y;
const HALF_DAY = /[ \u00a0]?[ap](?:\.m\.?|m\b)/iy;
const DOTTED_TIME = /(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d%])/y;
const DOTTED_CLOCK = /\d{1,2}\.[0-5]\d[ \u00a0]?[ap](?:\.m\.?|m\b)/iy;
/** 7 in the morning, 11 tonight. */
const TOLD_BY_DAY =
  / (?:in the (?:morning|afternoon|evening)|this (?:morning|afternoon|evening)|tonight|at night|last night)\b/iy;
const O_CLOCK = / ?o['’]clock\b/iy;
const GROUPED_CODE = /\d+(?:-\d+){2,}/y;
const SEASON_YEARS = /(?:19|20)\d\d[-–—/](?:\d{2}|(?:19|20)\d\d)(?![\d%])/y;
const ORDINAL_TAIL = /(?:st|nd|rd|th)\b/iy;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

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

function readChineseMoment(text: string, n: Numeral): Moment | null {
  const first = datePart(text, n);
  if (first === null) return readChineseTime(text, n) ?? sharedPart(text, n);
  let end = first;
  // 2023年10月30日: the parts follow one another; 11月6日到7日: so may a second end.
  for (let parts = 0; parts < 6; parts++) {
    const from = '至到-–—~～、和及'.includes(text[end] ?? '！') ? end + 1 : end;
    const next = numeralAt(text, from);
    const partEnd = next === null ? null : datePart(text, next);
    if (next === null || partEnd === null) break;
    if (text[next.end] === '年' && from === end) break;
    end = partEnd;
  }
  return { kind: 'date', start: n.start, end };
}

/** End of 年, 月, 日, 号, 世纪 or 年代 after the numeral, where they make a date; otherwise null. */
function datePart(text: string, n: Numeral): number | null {
  if (n.decimal || n.hedge !== null || n.scale >= 1e4 || n.max !== null) return null;
  const at = text[n.end] === ' ' ? n.end + 1 : n.end;
  const sign = text[at] ?? '';
  const after = text[at + 1] ?? '';
  const { value } = n;
  if ((DATE_TAILS[sign] ?? '').includes(after) && after !== '' && DATE_TAILS[sign] !== undefined) return null;
  if (sign === '年') {
    if (after === '代') return at + 2;
    // 115年度, 民國113年: a year of the Republic of China, or any other, by its own name.
    const named = after === '度' || /民[國国]$/.test(text.slice(Math.max(0, n.start - 2), n.start));
    if (named && n.plain.length >= 2 && n.plain.length <= 4) return after === '度' ? at + 2 : at + 1;
    const fourDigits =
      value >= 1000 && value <= 2999 && (n.form === 'han' ? n.scale === 1 : n.plain.length === 4);
    // 113年,我國經濟…: a year of the Republic of China stands by itself; 113年來 and 113年間 are stretches.
    const republic =
      n.plain.length === 3 &&
      value >= 80 &&
      value < 150 &&
      !'来來间間以历歷多的期前后後内內里裡老'.includes(after || '，') &&
      isTraditionalYear(text, n.start);
    if (republic) return at + 1;
    const short =
      (n.plain.length === 2 || (n.plain.length === 3 && value < 200)) &&
      isDigit(text.charCodeAt(at + 1)) &&
      /\d{1,2}月/.test(text.slice(at + 1, at + 4));
    return fourDigits || short ? at + 1 : null;
  }
  if (value % 1 !== 0 || value < 1) return null;
  if (sign === '月' && value <= 12) return after === '份' ? at + 2 : at + 1;
  // 前一日, 次一日: a day counted from another one, no day of the month.
  if (sign === '日' && value === 1 && '前后後次翌同每'.includes(text[n.start - 1] ?? '！')) return null;
  // 三日內, 5日后: days are counted, unless a month names the day.
  if (
    sign === '日' &&
    /^(?:内|內|后|後|之内|之內|以内|以內)/.test(text.slice(at + 1, at + 3)) &&
    !'月'.includes(text[n.start - 1] ?? '！')
  )
    return null;
  if (sign === '日' && value <= 31) return at + 1;
  if ((sign === '号' || sign === '號') && value <= 31 && n.form === 'digits') {
    return NUMBER_SIGN_TAILS.includes(after) && after !== '' ? null : at + 1;
  }
  if (sign === '世' && (after === '纪' || after === '紀') && value <= 30) return at + 2;
  return null;
}

/** A year before which no hedge and no word of counting stands. */
function isTraditionalYear(text: string, start: number): boolean {
  return (
    !/[约約近逾超过過的第]$|[歷历]时$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /[\u4e00-\u9fff]/.test(text) &&
    /[國學會發經來個為與產業灣縣]/.test(text.slice(0, 400))
  );
}

/** 2020—2025年, 1至4月, 20-25日: the first end has no sign of its own. */
function sharedPart(text: string, n: Numeral): Moment | null {
  if (n.scale > 1 || !'至到-–—~～、'.includes(text[n.end] ?? '！')) return null;
  const dash = text[n.end] === text[n.end + 1] ? n.end + 2 : n.end + 1;
  const next = numeralAt(text, dash);
  if (next === null || next.value <= n.value || next.plain.length < n.plain.length) return null;
  const end = datePart(text, next);
  if (end === null && '时時'.includes(text[next.end] ?? '！') && next.value <= 24 && n.value < 24)
    return { kind: 'time', start: n.start, end: next.end + 1 };
  return end === null ? null : { kind: 'date', start: n.start, end };
}

function readChineseTime(text: string, n: Numeral): Moment | null {
  const sign = text[n.end] ?? '';
  const after = text[n.end + 1] ?? '';
  if (n.value > 24 || n.value % 1 !== 0) return null;
  const hour = sign === '时' || sign === '時';
  if (!hour && sign !== '点' && sign !== '點') return null;
  if (hour && (DATE_TAILS[sign] ?? '').includes(after) && after !== '') return null;
  const next = numeralAt(text, n.end + 1);
  const minutes = next !== null && '分刻'.includes(text[next.end] ?? '！') ? next.end + 1 : 0;
  const told = DAY_PARTS.some((part) => text.endsWith(part, n.start) || endsAt(text, part, n.start));
  if (!hour && minutes === 0 && !told && !('半整许許钟鐘'.includes(after) && after !== '')) return null;
  let end = minutes > 0 ? minutes : n.end + 1;
  if (minutes === 0 && '半整许許钟鐘'.includes(text[end] ?? '！')) end++;
  if (minutes === 0 && !hour && next !== null && next.value < 60 && told && next.plain !== '') end = next.end;
  return { kind: 'time', start: n.start, end };
}

function endsAt(text: string, part: string, end: number): boolean {
  return text.startsWith(part, end - part.length);
}

function numeralAt(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  return isDigit(code) || isHan(code) ? readHan(text, at) : null;
}

function isMonth(raw: string): boolean {
  const word = raw.toLowerCase();
  return MONTHS.has(word) && (!MONTHS_WITH_CAPITAL.has(word) || isUpper(raw.charCodeAt(0)));
}

/** 2024 dollars, 2019 prices: the year whose money is meant. */
const YEAR_OF_MONEY = /(?:19|20)\d\d (?:dollars|prices|pounds|euros|levels|terms)\b/y;

function readEnglishMoment(text: string, n: Numeral, measured: boolean): Moment | null {
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
