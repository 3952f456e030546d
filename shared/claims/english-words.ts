import { isDigit, isLatin } from '../figures/lexer/chars';
import type { TextRange } from '../text/range';

/** A word of a view: letters and digits, with an apostrophe inside (world's). Offsets are the view's. */
export interface Word extends TextRange {
  /** Lower case, with a straight apostrophe. */
  readonly word: string;
}

const LONGEST_WORD = 24;
/** A line break with an indent is a few spaces in the view. */
const MOST_SPACES = 8;

/** The word that begins at `at`; words over 24 code units are cut, which no list holds. */
export function wordAt(text: string, at: number): Word | null {
  let end = at;
  while (end < at + LONGEST_WORD && (isLetter(text, end) || isInnerApostrophe(text, end))) end++;
  return end === at ? null : { start: at, end, word: lower(text.slice(at, end)) };
}

/** The word after another one, with spaces or one hyphen between; null at any other sign. */
export function wordAfter(text: string, { end }: TextRange): Word | null {
  let at = end;
  if (text[at] === '-') at++;
  else while (at < end + MOST_SPACES && text[at] === ' ') at++;
  return at === end ? null : wordAt(text, at);
}

/** The word before another one, with spaces or one hyphen between; null at any other sign. */
export function wordBefore(text: string, { start }: TextRange): Word | null {
  let at = start;
  if (text[at - 1] === '-') at--;
  else while (at > start - MOST_SPACES && text[at - 1] === ' ') at--;
  if (at === start) return null;
  let first = at;
  while (
    first > at - LONGEST_WORD &&
    first > 0 &&
    (isLetter(text, first - 1) || isInnerApostrophe(text, first - 1))
  )
    first--;
  return first === at ? null : { start: first, end: at, word: lower(text.slice(first, at)) };
}

/** Up to `most` words after another one, as far as no sign ends them. */
export function wordsAfter(text: string, range: TextRange, most: number): Word[] {
  const words: Word[] = [];
  for (let next = wordAfter(text, range); next !== null && words.length < most; next = wordAfter(text, next))
    words.push(next);
  return words;
}

/** Up to `most` words before another one, the nearest first. */
export function wordsBefore(text: string, range: TextRange, most: number): Word[] {
  const words: Word[] = [];
  for (
    let next = wordBefore(text, range);
    next !== null && words.length < most;
    next = wordBefore(text, next)
  )
    words.push(next);
  return words;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatin(code) || isDigit(code);
}

function isInnerApostrophe(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === '’') && isLetter(text, at - 1) && isLetter(text, at + 1);
}

function lower(word: string): string {
  return word.toLowerCase().replace('’', "'");
}
