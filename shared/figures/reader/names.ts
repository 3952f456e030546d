import {
  ABBREVIATIONS,
  CHINESE_DESIGNATORS,
  CHINESE_NAME_TAILS,
  DESIGNATORS,
  NUMBER_NAMES,
  NUMBER_SIGN_TAILS,
  PER_WORDS,
  SET_PHRASES,
  STREET_WORDS,
  VAGUE_BEFORE,
} from '../data/name-signs';
import { isDigit, isHan, isLatin, isUpper, wordEnd } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import { isPlural, wordBefore } from './counted';

const OPEN_QUOTES = '“‘「『"\'《〈';
const CLOSE_QUOTES = '”’」』"\'》〉';

interface PhraseSide {
  readonly before: string;
  readonly after: string;
}

/** Set phrases by the numeral character at which the lexer meets them. */
const PHRASES: ReadonlyMap<string, readonly PhraseSide[]> = (() => {
  const map = new Map<string, PhraseSide[]>();
  for (const phrase of SET_PHRASES) {
    for (let i = 0; i < phrase.length; i++) {
      const character = phrase[i] ?? '';
      if (!'一二两兩三四五六七八九十百千万萬亿億'.includes(character)) continue;
      const sides = map.get(character) ?? [];
      sides.push({ before: phrase.slice(0, i), after: phrase.slice(i) });
      map.set(character, sides);
    }
  }
  return map;
})();

/** Whether the numeral stands in a set phrase or a name of the list. */
export function inSetPhrase(text: string, start: number): boolean {
  const sides = PHRASES.get(text[start] ?? '');
  if (sides === undefined) return false;
  return sides.some(
    ({ before, after }) =>
      text.startsWith(after, start) && (before === '' || text.startsWith(before, start - before.length)),
  );
}

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
    before === '*' ||
    after === '*' ||
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

/** Whether the number names a thing in Chinese: 神舟16, 拨打110, 工业4.0, 5号楼. */
export function isChineseName(text: string, n: Numeral): boolean {
  if (CHINESE_NAME_TAILS.some((word) => text.startsWith(word, n.end))) return true;
  if (CHINESE_DESIGNATORS.some((word) => text.startsWith(word, n.start - word.length))) return true;
  const after = text[n.end] ?? '';
  if (after === '号' || after === '號') return true;

  if (
    after !== '' &&
    NUMBER_SIGN_TAILS.includes(after) &&
    n.plain !== '' &&
    !'车車船机機院馆館人'.includes(after)
  )
    return true;
  return (
    n.decimal &&
    text.slice(n.start, n.end).endsWith('.0') &&
    (isHan(text.charCodeAt(n.start - 1)) || after === '版')
  );
}

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
export function pluralFollows(text: string, at: number): boolean {
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

/** 数百, 几十万, 好几千: a magnitude without a number. */
export function isVague(text: string, n: Numeral): boolean {
  const before = text[n.start - 1] ?? '';
  // 最多十万 is a bound.
  if (before === '多' && '最至顶頂'.includes(text[n.start - 2] ?? '！')) return false;
  return before !== '' && VAGUE_BEFORE.includes(before) && (n.bare || text[n.start] === '十');
}

/** 每10万人, per 100,000, for every 10: what an amount is set against, not an amount. */
export function isDenominator(text: string, n: Numeral): boolean {
  if (text[n.start - 1] === '每') return true;
  const { word } = wordBefore(text, n.start);
  return PER_WORDS.has(word.toLowerCase());
}
