import { DATE_TAILS, DAY_PARTS } from '../data/dates';
import { NUMBER_SIGN_TAILS } from '../data/name-signs';
import { isDigit, isHan } from '../lexer/chars';
import { readHan } from '../lexer/han';
import type { Numeral } from '../lexer/numeral';
import type { Moment } from './moment';

/** A date or clock time in Chinese: 2023年10月30日, 1至4月, 下午三点半. */
export function readChineseMoment(text: string, n: Numeral): Moment | null {
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
    text[n.start - 1] !== '月'
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
