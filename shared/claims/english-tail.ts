import { isUpper } from '../figures/lexer/chars';
import type { TextRange } from '../text/range';
import { NUMBER_WORDS, PLACES } from './data/english-places';
import { wordSet } from './data/word-set';
import { type Word, wordsAfter } from './english-words';

const MOST = 10;
/** After "in" small words may stand before the place: in the whole of our recorded history. */
const MOST_INSIDE = 5;
const DAYS_AND_MONTHS = wordSet(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);

/**
 * Whether the words after `range`, up to the next sign, say among what or since when it holds: in the country, in
 * decades, on record, ever, since, of its kind. `named` takes any name after "in" for a place.
 */
export function hasTail(text: string, range: TextRange, named: boolean): boolean {
  const words = wordsAfter(text, range, MOST);
  return words.some(({ word }, i) => {
    const after = words.slice(i + 1, i + 1 + MOST_INSIDE);
    const next = after[0]?.word;
    switch (word) {
      case 'ever':
      case 'since':
      case 'anywhere':
      case 'worldwide':
      case 'globally':
      case 'nationwide':
        return true;
      case 'on':
        return next === 'record' || next === 'earth';
      case 'to':
        return next === 'date';
      case 'of':
        return next === 'any' || next === 'all' || next === 'its' || next === 'their';
      case 'in':
      case 'for':
      case 'across':
      case 'outside':
      case 'among':
        return isPlace(after, named, text);
      default:
        return false;
    }
  });
}

/** Whether words are a place, a field or a length of time: the whole country, 30 years, living memory; `named` as above. */
export function isPlace(words: readonly Word[], named: boolean, text: string): boolean {
  for (const [i, { word, start }] of words.entries()) {
    if (PLACES.has(word.replace(/'s$/, ''))) return true;
    if (named && i === 0 && isUpper(text.charCodeAt(start)) && !DAYS_AND_MONTHS.has(word)) return true;
    if (i > 1 && !NUMBER_WORDS.has(word)) return false;
  }
  return false;
}
