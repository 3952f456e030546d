import { ABBREVIATIONS, DESIGNATORS, NUMBER_NAMES, STREET_WORDS } from '../data/name-signs';
import { isUpper, wordEnd } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import { isPlural, wordBefore } from './counted';

/** Whether the number names a thing in English: page 3, Route 66, Phase 2, 10 Downing Street. */
export function isEnglishName(text: string, n: Numeral): boolean {
  const { word, start, capital } = wordBefore(text, n.start);
  if (text[n.start - 1] === ' ' && text[n.start - 2] === '.') {
    // No. 1, H.R. 815, Art. 5
    const short = wordBefore(text, n.start - 2);
    if (ABBREVIATIONS.has(short.word.toLowerCase()) || (short.word.length === 1 && short.capital))
      return true;
  }
  if (word === 'of' && text.startsWith('Group ', start - 6)) return true;
  // "building 2,100 a year": nothing is numbered with a thousands separator.
  if (n.plain === '' && !n.decimal && n.form === 'digits') return false;
  if (NUMBER_NAMES.some((name) => text.startsWith(name, n.start))) return true;
  if (capital && n.decimal && text.slice(n.start, n.end).endsWith('.0')) return true;
  if (word !== '' && start + word.length < n.start && DESIGNATORS.has(word.toLowerCase())) return true;
  if (isListed(text, n)) return false;
  if (isStreet(text, n.end) || isModel(text, n)) return true;
  if (n.form === 'words' && isWordName(text, n)) return true;
  if (
    CALLED.has(n.plain) &&
    (CALLING.test(text.slice(Math.max(0, n.start - 8), n.start)) ||
      ANSWERED.test(text.slice(n.end, n.end + 14)))
  )
    return true;
  if (n.plain === '911' && !pluralFollows(text, n.end)) return true;
  if (n.plain.length >= 3 && / (?:hotline|helpline|line|number)\b/y.test(text.slice(n.end, n.end + 10)))
    return true;
  if (word === '' || start + word.length === n.start) return false;
  const lowerNounFollows = pluralFollows(text, n.end);
  const sentenceStart = start === 0 || /[.!?:;"“\n]\s*$/.test(text.slice(Math.max(0, start - 2), start));
  return (
    capital && word.length > 1 && !sentenceStart && !lowerNounFollows && n.form === 'digits' && n.plain !== ''
  );
}

/** fifty-fifty; Plus Two: a capital within a sentence, after another one, names. */
function isWordName(text: string, n: Numeral): boolean {
  const word = text.slice(n.start, n.end).toLowerCase();
  if (text[n.end] === '-' && text.slice(n.end + 1, n.end + 1 + word.length).toLowerCase() === word)
    return true;
  if (text[n.start - 1] === '-' && text.slice(n.start - 1 - word.length, n.start - 1).toLowerCase() === word)
    return true;
  if (!isUpper(text.charCodeAt(n.start)) || text[n.start - 1] !== ' ') return false;
  const previous = wordBefore(text, n.start);
  return (
    previous.capital &&
    previous.word.length > 2 &&
    (isUpper(text.charCodeAt(n.end + 1)) || !pluralFollows(text, n.end)) &&
    text[previous.start - 1] === ' '
  );
}

/** English numbers to call, where the sentence calls or answers. */
const CALLED: ReadonlySet<string> = new Set(['911', '999', '112', '111', '311', '211', '988']);
const CALLING = /\b(?:call|calls|called|dial|dialled|dialed|text|phone|ring) $/i;
const ANSWERED = /^ (?:calls?|cent(?:er|re)s?|dispatch\w*|operators?)\b/;

/** "Long Island 181, Finger Lakes 142": a list of places with their numbers. */
function isListed(text: string, n: Numeral): boolean {
  return (
    /^(?:,|;| and)(?: and)? (?:[A-Z][\w-]* ){1,3}\d/.test(text.slice(n.end, n.end + 60)) ||
    /\d(?:,|;)(?: and)? (?:[A-Z][\w-]* ){1,3}$/.test(text.slice(Math.max(0, n.start - 60), n.start))
  );
}

function isStreet(text: string, at: number): boolean {
  let from = at + 1;
  if (text[at] !== ' ' || !isUpper(text.charCodeAt(from))) return false;
  for (let words = 0; words < 3; words++) {
    const end = wordEnd(text, from);
    if (words > 0 && STREET_WORDS.has(text.slice(from, end).toLowerCase())) return true;
    if (text[end] !== ' ' || !isUpper(text.charCodeAt(end + 1))) return false;
    from = end + 1;
  }
  return false;
}

/** 737 MAX, 500 ERA: capitals after digits make a model's name, unless a plural noun follows (3 NATO allies). */
function isModel(text: string, n: Numeral): boolean {
  if (n.plain === '' || text[n.end] !== ' ') return false;
  const end = wordEnd(text, n.end + 1);
  const word = text.slice(n.end + 1, end);
  return word.length > 1 && word === word.toUpperCase() && !pluralFollows(text, end);
}

/** Whether a plural noun follows within three words. */
function pluralFollows(text: string, at: number): boolean {
  let from = at + 1;
  if (text[at] !== ' ') return false;
  for (let words = 0; words < 3; words++) {
    const end = wordEnd(text, from);
    if (isPlural(text.slice(from, end).toLowerCase())) return true;
    if (text[end] !== ' ' && text[end] !== '-') return false;
    from = end + 1;
  }
  return false;
}
