import { isDigit, isHan, isLatin } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';

const OPEN_QUOTES = '“‘「『"\'《〈';
const CLOSE_QUOTES = '”’」』"\'》〉';

/** Whether digits hang on other signs so that they name something: 5G, “33618”, 1+3, 7·20, 24/7, #5. */
export function isCode(text: string, n: Numeral, measured: boolean, ranged: boolean): boolean {
  const before = text[n.start - 1] ?? '';
  const after = text[n.end] ?? '';
  const digitBefore = isDigit(text.charCodeAt(n.start - 2));
  const digitAfter = isDigit(text.charCodeAt(n.end + 1));
  if (before !== '' && '+·•×*/&'.includes(before) && digitBefore) return true;
  // 15.7/10万 is a rate; its first number stays.
  if (after !== '' && '+·•×*/&'.includes(after) && digitAfter && !(after === '/' && n.decimal)) return true;
  if (after === '+' && isLatin(text.charCodeAt(n.end + 1))) return true;
  if (
    isMask(text, n.start - 1, -1) ||
    isMask(text, n.end, 1) ||
    before === '#' ||
    before === '№' ||
    before === '@' ||
    before === '_' ||
    before === '^'
  )
    return true;
  if (measured) return false;
  if (!ranged && EMERGENCY.has(n.plain) && isAmongHan(text, n)) return true;
  if (isLatin(text.charCodeAt(n.end))) return true;
  if (before !== '' && OPEN_QUOTES.includes(before) && after !== '' && CLOSE_QUOTES.includes(after))
    return true;
  if (
    (before === '(' || before === '[' || before === '〔') &&
    (after === ')' || after === ']' || after === '〕')
  )
    return true;
  if (n.plain.length >= 7 || (n.plain.length > 1 && n.plain.startsWith('0'))) return true;
  const named = text.charCodeAt(n.start - 2);
  if (before === '-' && (digitBefore || isLatin(named) || isHan(named))) return true;
  if (!ranged && after === '-' && digitAfter && n.plain !== '') return true;
  if (n.plain.length > 2 && (isDigitsApart(text, n.end, 1) || isDigitsApart(text, n.start - 1, -1)))
    return true;
  return isListMark(text, n);
}

/** 187****1509: asterisks in place of digits. Two or three that touch nothing else are Markdown's emphasis: **73** cranes. */
function isMask(text: string, at: number, step: 1 | -1): boolean {
  let beyond = at;
  while (text[beyond] === '*') beyond += step;
  const count = Math.abs(beyond - at);
  const code = text.charCodeAt(beyond);
  return count === 1 || count > 3 || (count > 0 && (isDigit(code) || isLatin(code)));
}

/** 2835 1234: groups of digits with a space between them are a telephone number. */
function isDigitsApart(text: string, at: number, step: 1 | -1): boolean {
  return text[at] === ' ' && [1, 2, 3].every((i) => isDigit(text.charCodeAt(at + i * step)));
}

/** 1. or 2) or 3、 at the start of a block, a line or a sentence. */
function isListMark(text: string, n: Numeral): boolean {
  if (n.plain === '' || n.plain.length > 2) return false;
  const after = text[n.end] ?? '';
  if (after === '' || !'.)、）．]'.includes(after)) return false;
  const before = text.slice(Math.max(0, n.start - 2), n.start).trimEnd();
  return before === '' || '.。；;：:!！?？\n('.includes(before[before.length - 1] ?? '');
}

/** 110, 119: numbers to call, where nothing is counted. */
const EMERGENCY: ReadonlySet<string> = new Set([
  '110',
  '119',
  '120',
  '122',
  '12345',
  '12315',
  '12306',
  '12333',
  '95598',
]);

function isAmongHan(text: string, n: Numeral): boolean {
  const [before, after] = [text[n.start - 1] ?? '', text[n.end] ?? ''];
  return before === '、' || after === '、' || isHan(before.charCodeAt(0)) || isHan(after.charCodeAt(0));
}
