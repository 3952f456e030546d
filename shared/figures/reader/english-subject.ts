import {
  BE_FORMS,
  DETERMINERS,
  EMPTY_NAMES,
  LINKING_NOUNS,
  LINKING_WORDS,
  MODIFYING_PREPOSITIONS,
  NO_SUBJECTS,
  NOUNS_AMONG_STOPS,
  PARTICIPLES,
  TIME_NOUNS,
} from '../data/english-subjects';
import { ENGLISH_STOPS } from '../data/stop-words';
import { isLatin } from '../lexer/chars';

const MOST_LINKS = 7;
const MOST_WORDS = 14;
const LONGEST_NAME = 4;
const LONGEST_WORD = 32;

/** A word as it stands, with its hyphens; lower case. */
interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a number is of where the sentence says it before: the [catch] was worth $640 million, an average
 * [depth] of nine feet, [average grant]: $18,600; null where it does not say so plainly.
 */
export function englishSubject(text: string, start: number, floor: number): string | null {
  let at = start;
  let linked = false;
  for (let links = 0; links < MOST_LINKS; links++) {
    if (text[at - 2] === ':' && text[at - 1] === ' ' && links === 0) return labelBefore(text, at - 2, floor);
    const found = wordBefore(text, at, floor);
    if (found === null || !isLink(text, found, links, floor)) break;
    linked ||= found.word !== 'a' && found.word !== 'an';
    at = found.start;
    // A deficit of £62m: the noun right before is the thing, whatever it depends on.
    if (found.word === 'of') return nounPhraseBefore(text, at, floor, false);
  }
  return linked ? nounPhraseBefore(text, at, floor, true) : null;
}

function isLink(text: string, { word, start }: Word, links: number, floor: number): boolean {
  if (LINKING_WORDS.has(word)) return true;
  // "a bed costs £350" is the verb, "the cost was" the noun.
  if (LINKING_NOUNS.has(word)) return links === 0;
  if (!word.endsWith('ed') && !PARTICIPLES.has(word)) return false;
  return BE_FORMS.has(wordBefore(text, start, floor)?.word ?? '');
}

/** The noun phrase that ends at `at`, without the phrase that modifies it (average temperature [in January]). */
function nounPhraseBefore(text: string, at: number, floor: number, isSubject: boolean): string | null {
  let end = -1;
  let start = at;
  let taken: Word[] = [];
  for (let words = 0; words < MOST_WORDS; words++) {
    const found = wordBefore(text, start, floor, words === 0);
    if (found === null) break;
    const { word } = found;
    if (NO_SUBJECTS.has(word)) return null;
    const before = wordBefore(text, found.start, floor)?.word ?? '';
    const modifies =
      MODIFYING_PREPOSITIONS.has(word) || (DETERMINERS.has(word) && MODIFYING_PREPOSITIONS.has(before));
    const isTime = taken[0] !== undefined && TIME_NOUNS.has(taken[0].word);
    start = found.start;
    if (isSubject && (modifies || (isTime && ENGLISH_STOPS.has(word)))) {
      // What has been passed over only places or dates the thing: exports [this year], the temperature [in January].
      taken = [];
      end = -1;
      continue;
    }
    const isNoun = taken.length === 0 && NOUNS_AMONG_STOPS.has(word);
    if (!isNoun && (ENGLISH_STOPS.has(word) || LINKING_WORDS.has(word))) break;
    if (end < 0) end = found.end;
    taken.push(found);
    if (taken.length === LONGEST_NAME) break;
  }
  const [last] = taken;
  const first = taken.at(-1);
  if (last === undefined || first === undefined || TIME_NOUNS.has(last.word)) return null;
  // "bought at Rs 2,350": what was done is no thing.
  const isDone = taken.length === 1 && (last.word.endsWith('ed') || PARTICIPLES.has(last.word));
  return isDone || EMPTY_NAMES.has(last.word) ? null : text.slice(first.start, last.end);
}

/** Homes covered: 60,000: what stands before the colon, where it is a few words and no sentence. */
function labelBefore(text: string, colon: number, floor: number): string | null {
  let start = colon;
  for (let words = 0; words <= LONGEST_NAME; words++) {
    const found = wordBefore(text, start, floor, words === 0);
    if (found === null) return words === 0 ? null : text.slice(start, colon);
    if (NO_SUBJECTS.has(found.word) || BE_FORMS.has(found.word)) return null;
    start = found.start;
  }
  return null;
}

/** The word before `at`, one space away (or right before it); null at a mark or at the floor. */
function wordBefore(text: string, at: number, floor: number, adjoining = false): Word | null {
  const spaced = text[at - 1] === ' ' || text[at - 1] === '\u00a0';
  if (!spaced && !adjoining) return null;
  const end = spaced ? at - 1 : at;
  let start = end;
  while (start > floor && end - start < LONGEST_WORD && isWordSign(text, start - 1)) start--;
  return start === end ? null : { word: text.slice(start, end).toLowerCase(), start, end };
}

function isWordSign(text: string, at: number): boolean {
  const sign = text[at];
  return (
    isLatin(text.charCodeAt(at)) ||
    ((sign === '-' || sign === '’' || sign === "'") && isLatin(text.charCodeAt(at - 1)))
  );
}
