import {
  COMPARED_MULTIPLES,
  MULTIPLE_WORDS,
  ORDINAL_WORDS,
  WORD_TENS,
  WORD_UNITS,
} from '../data/english-numerals';
import { HAN_BIG_UNITS, HAN_DIGITS, HAN_SMALL_UNITS, HAN_TENS } from '../data/han-numerals';
import { PREFIX_WORDS } from '../data/name-signs';
import { isVulgar, readArabic } from './arabic';
import { isDigit, isLatin, wordEnd } from './chars';
import { readWords } from './english';
import { readHan } from './han';
import type { Numeral } from './numeral';

/** A number, or a word that is a figure by itself (doubled, half, 半数, 翻番). */
export type Token =
  | { readonly type: 'numeral'; readonly start: number; readonly end: number; readonly numeral: Numeral }
  | { readonly type: 'cue'; readonly start: number; readonly end: number; readonly word: string };

const PLAIN = 0;
const DIGIT = 1;
const HAN = 2;
const LATIN = 3;
const CUE = 4;

/** One look-up a code unit tells whether something may start here. */
const CLASSES = (() => {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < 0x250; code++) {
    if (isDigit(code) || isVulgar(String.fromCharCode(code))) classes[code] = DIGIT;
    else if (isLatin(code)) classes[code] = LATIN;
  }
  for (const vulgar of '⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞') classes[vulgar.charCodeAt(0)] = DIGIT;
  for (const table of [HAN_DIGITS, HAN_SMALL_UNITS, HAN_BIG_UNITS, HAN_TENS]) {
    for (const character of table.keys()) classes[character.charCodeAt(0)] = HAN;
  }
  for (const character of '半翻') classes[character.charCodeAt(0)] = CUE;
  return classes;
})();

const CUE_WORDS: ReadonlySet<string> = new Set([
  ...MULTIPLE_WORDS.keys(),
  ...COMPARED_MULTIPLES.keys(),
  ...ORDINAL_WORDS.keys(),
  'half',
  'quarter',
  'cent',
]);
const NUMERAL_WORDS: ReadonlySet<string> = new Set([
  ...WORD_UNITS.keys(),
  ...WORD_TENS.keys(),
  'a',
  'an',
  'half',
]);
const LONGEST_WORD = Math.max(...[...CUE_WORDS, ...NUMERAL_WORDS].map((word) => word.length));

/** Cuts a block into numerals and cues, in reading order; one pass, nothing is read twice. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === PLAIN) at++;
    else if (kind === LATIN) at = lexLatin(text, at, tokens);
    else if (kind === CUE) {
      tokens.push({ type: 'cue', start: at, end: at + 1, word: text[at] ?? '' });
      at++;
    } else at = lexNumber(text, at, kind === DIGIT, tokens);
  }
  return tokens;
}

function lexNumber(text: string, at: number, digits: boolean, tokens: Token[]): number {
  if (digits) {
    const arabic = readArabic(text, at);
    if (arabic === null) return at + 1;
    if (arabic.dotted || arabic.plain.length > 15) return arabic.end;
    const telephone = telephoneEnd(text, at);
    if (telephone > 0) return telephone;
  }
  const numeral = readHan(text, at);
  if (numeral === null) return afterDigits(text, at);
  tokens.push({ type: 'numeral', start: at, end: numeral.end, numeral });
  return numeral.end;
}

const TELEPHONE = /\d{1,5}(?:[ \u00a0-]\d{2,8}){1,5}(?!\d)/y;

/** End of a telephone number in groups (+41 00 555 01 98, 01632 960118), or 0: one group at least begins with a zero, or a plus stands before. */
function telephoneEnd(text: string, at: number): number {
  TELEPHONE.lastIndex = at;
  const found = TELEPHONE.exec(text)?.[0];
  if (found === undefined || found.replace(/\D/g, '').length < 7) return 0;
  const plus = text[at - 1] === '+' && !isDigit(text.charCodeAt(at - 2));
  return plus || /^(?:0|1[38]\d0[ -])/.test(found) ? TELEPHONE.lastIndex : 0;
}

/** A run of digit characters that is no number (too long) is passed over whole, so that nothing is read twice. */
function afterDigits(text: string, at: number): number {
  let end = at + 1;
  if (HAN_DIGITS.has(text[at] ?? '')) while (HAN_DIGITS.has(text[end] ?? '')) end++;
  return end;
}

function lexLatin(text: string, at: number, tokens: Token[]): number {
  const end = runEnd(text, at);
  if (end - at <= LONGEST_WORD) {
    const word = text.slice(at, end).toLowerCase();
    if (NUMERAL_WORDS.has(word)) {
      const numeral = readWords(text, at);
      if (numeral !== null) {
        tokens.push({ type: 'numeral', start: at, end: numeral.end, numeral });
        return numeral.end;
      }
    }
    if (CUE_WORDS.has(word)) {
      tokens.push({ type: 'cue', start: at, end, word });
      return end;
    }
    if (PREFIX_WORDS.has(word)) return end;
  }
  return afterName(text, end);
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (isLatin(text.charCodeAt(end))) end = wordEnd(text, end);
  return end;
}

/** Digits that hang on letters are part of a name: G20, COVID-19, F-35, H1N1, example.org/2023/5. */
function afterName(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (!isDigit(code) && !isLatin(code) && !isNameJoint(text, end)) return end;
    end++;
  }
}

/** A sign that joins letters to the digits or letters of the same name. */
function isNameJoint(text: string, at: number): boolean {
  const sign = text[at];
  const next = text.charCodeAt(at + 1);
  if (sign === '-' || sign === '_' || sign === '#') return isDigit(next);
  if (sign === '/' || sign === '@' || sign === '=' || sign === '&' || sign === '?' || sign === ':') {
    return (isDigit(next) || isLatin(next) || next === 0x2f) && looksLikeAddress(text, at);
  }
  return sign === '.' && (isDigit(next) || isLatin(next));
}

/** Whether the sign at `at` stands in an address: letters follow a dot, a slash or an at sign before it. */
function looksLikeAddress(text: string, at: number): boolean {
  if (text[at] === '@' || text[at] === '#') return true;
  if (text[at] === ':') return text.startsWith('://', at);
  for (let i = at - 1; i > at - 40 && i >= 0; i--) {
    const sign = text[i];
    if (sign === '.' || sign === '/' || sign === '@') return true;
    const code = text.charCodeAt(i);
    if (!isLatin(code) && !isDigit(code) && sign !== '-' && sign !== '_') return false;
  }
  return false;
}
