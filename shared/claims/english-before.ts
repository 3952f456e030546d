import { isUpper } from '../figures/lexer/chars';
import type { TextRange } from '../text/range';
import { AIMS, DENIALS, MAKING } from './data/english-heads';
import { POSSESSIVES } from './data/english-places';
import { wordSet } from './data/word-set';
import { type Word, wordBefore, wordsBefore } from './english-words';

/** What stands before a first, an only or a superlative. */
export interface Determined {
  /** Where the claim begins: at the article, or at whose it is. */
  readonly start: number;
  /** `the`; a scope (the country's, Europe's); or whose it is otherwise (our, the bank's). */
  readonly by: 'article' | 'scope' | 'owner';
}

/** Between the article and the superlative: the single largest, the very first, the next highest is another. */
const INTENSIFIERS = wordSet('single very absolute joint');
const OWNERS = wordSet('our its their his her my your whose');
const MOST_BEFORE_AIM = 5;

/** What determines a word, with the words of it; null where nothing does. */
export function determinedBy(text: string, range: TextRange): Determined | null {
  let before = wordBefore(text, range);
  if (before !== null && INTENSIFIERS.has(before.word)) before = wordBefore(text, before);
  if (before === null) return null;
  if (before.word === 'the') return { start: before.start, by: 'article' };
  if (OWNERS.has(before.word)) return { start: before.start, by: 'owner' };
  if (!before.word.endsWith("'s") && !(before.word.endsWith('s') && text[before.end] === "'")) return null;
  const article = wordBefore(text, before);
  const start = article?.word === 'the' ? article.start : before.start;
  return { start, by: isScope(text, before) ? 'scope' : 'owner' };
}

function isScope(text: string, { word, start }: Word): boolean {
  return POSSESSIVES.has(word) || isUpper(text.charCodeAt(start));
}

/** Whether the words before say that it is only wanted; `making` adds what is only being made. */
export function isAimed(text: string, range: TextRange, making = true): boolean {
  return wordsBefore(text, range, MOST_BEFORE_AIM).some(
    ({ word }) => AIMS.has(word) || (making && MAKING.has(word)),
  );
}

/** Whether the word before denies it: is not the first. */
export function isDenied(text: string, range: TextRange): boolean {
  const before = wordBefore(text, range);
  return before !== null && DENIALS.has(before.word);
}
