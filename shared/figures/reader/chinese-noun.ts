import { Lexicon } from '../../text/lexicon';
import { wordsOf } from '../../text/words';
import { RHETORICAL_NOUNS } from '../data/rhetoric';
import {
  BODY_NOUNS,
  CHINESE_STOPS,
  CHINESE_VERBS,
  DESCRIBING_VERBS,
  NOUN_ENDINGS,
  STOP_COMPOUNDS,
} from '../data/stop-words';
import { CHANGE_WORDS } from '../data/surroundings';
import { isDigit, isHan, isLatin, wordEnd } from '../lexer/chars';
import { hedgeEnd } from './hedges';
import { inSetPhrase } from './set-phrases';

/** Words of change, looked up on either side of a number. */
export const CHANGES = new Lexicon(new Map(CHANGE_WORDS.map((word) => [word, true])));
const LONGEST_STOP = 2;
const RHETORICAL: ReadonlySet<string> = new Set(RHETORICAL_NOUNS.filter((noun) => noun.length > 1));
/** Longest name of a counted thing, in UTF-16 code units. */
export const LONGEST_NAME = 20;
export const OPENING = '“「『‘《';
export const CLOSING = '”」』’》';
const BRACKETED = /[(（]\p{Script=Han}{1,8}[)）](?=\p{Script=Han})/uy;
/** Words that only describe where somebody is from: 50万名祖籍本市的居民. */
const ORIGIN = /^(?:祖籍|户籍|戶籍|原籍|定居|居住|年龄|年齡|未满|未滿|符合|持有|患有)/;
/** 比去年的54头多19头, 比上年的98家少了2家: the word compares the number before it with the one behind it. */
const COMPARING = /^[多少高低](?:[\d一二两兩三四五六七八九十百近约約了出过過]|$)/;
const NUMERAL = /[\d一二两兩三四五六七八九十百]/;

/** What is counted, as said after the classifier: 70多个[国家和国际组织]; null where the phrase ends there. */
export function chineseNounAfter(text: string, at: number): string | null {
  const start = text[at] === '的' || text[at] === ' ' ? at + 1 : at;
  // 29例、宜蘭縣…, 3070億元及…: the next item of a list is not this one's thing.
  if (
    '、和与與及跟约約'.includes(text[start] ?? '！') ||
    /^(?:之后|之後|之前|以来|以來)/.test(text.slice(start, start + 2)) ||
    COMPARING.test(text.slice(start, start + 2))
  )
    return null;
  const end = nounEnd(text, start);
  // 60多项涉及港口的合作方案, 50万名祖籍本市的居民: what stands before 的 describes the noun after it.
  const clause = text[end] === '的' && (stopAt(text, start) > 1 || ORIGIN.test(text.slice(start, start + 2)));
  const inner = clause ? text.slice(end + 1, nounEnd(text, end + 1)) : '';
  const name = inner === '' ? text.slice(start, end) : inner;
  // 200间诊所会在…, 62万家企业中: the auxiliary and the place word are not the thing's.
  const auxiliary = /[会會]$/.test(name) && wordsOf(name).at(-1)?.length === 1;
  const bare = (auxiliary ? name.slice(0, -1) : name.replace(/(?<![高初])中$/, '')).trimEnd();
  return bare === '' ? null : bare;
}

/** Whether what stands at `at` tells what happened rather than what is counted: 三分之二[来自]民间, 8亿元[最高]. */
export function isPredicate(text: string, at: number): boolean {
  if (
    '最更均都也就已则則用'.includes(text[at] ?? '！') ||
    /^(?:全部|之间|之間|之内|之內)/.test(text.slice(at, at + 2))
  )
    return true;
  if ((CHANGES.at(text, at)?.end ?? 0) - at > 1) return true;
  const verb = text.slice(at, at + 2);
  if (!CHINESE_VERBS.has(verb) || DESCRIBING_VERBS.has(verb)) return false;
  return !NOUN_ENDINGS.includes(text[at + 2] ?? '！');
}

function nounEnd(text: string, start: number): number {
  let end = start;
  let depth = 0;
  while (end < text.length && end - start < LONGEST_NAME) {
    const character = text[end] ?? '';
    const code = text.charCodeAt(end);
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) {
      if (depth === 0) return end;
      depth--;
    } else if (depth === 0) {
      const known = isLatin(code)
        ? wordEnd(text, end)
        : Math.max(rhetoricalEnd(text, end), bracketEnd(text, end, start));
      if (known > end) {
        end = known;
        // 从三个方面来介绍: the coverb is not the noun's.
        if ('来來'.includes(text[end] ?? '！')) return end;
        continue;
      }
      if (character === '、') {
        if (!continues(text, end + 1)) return end;
      } else if (!isHan(code) || endsName(text, end, start) || startsFigure(text, end)) return end;
    }
    end++;
  }
  return depth === 0 ? end : start;
}

/** 国家产业(技术)创新中心: a word in brackets within a name goes along. */
function bracketEnd(text: string, at: number, start: number): number {
  if (at === start) return at;
  BRACKETED.lastIndex = at;
  if (!BRACKETED.test(text)) return at;
  return stopAt(text, BRACKETED.lastIndex) > 0 ? at : BRACKETED.lastIndex;
}

/** 海警船和一架直升机, 专家和大概240名学者: what is counted next is another figure. */
function startsFigure(text: string, at: number): boolean {
  if (!'和与與及'.includes(text[at] ?? '！')) return false;
  const number = hedgeEnd(text, at + 1);
  return NUMERAL.test(text[number] ?? '') && !inSetPhrase(text, number);
}

/** Whether a stop word at `at` ends the name; a verb at its very start only describes (确诊病例), unless nothing follows. */
function endsName(text: string, at: number, start: number): boolean {
  const length = stopAt(text, at);
  if (length === 0) return false;
  const verb = text.slice(at, at + length);
  if (!CHINESE_VERBS.has(verb)) return true;
  if (at > start) return !(DESCRIBING_VERBS.has(verb) && endsInBody(text, at + length));
  // 30多项检查: with nothing after it, what is done is what is counted.
  if (DESCRIBING_VERBS.has(verb) && !isHan(text.charCodeAt(at + length))) return false;
  return !isHan(text.charCodeAt(at + length)) || stopAt(text, at + length) > 0;
}

/** 技术转移中心: a noun that the verb describes stands at `at`, and no number after it (…培训基地12个). */
function endsInBody(text: string, at: number): boolean {
  const noun = BODY_NOUNS.find((word) => text.startsWith(word, at));
  return noun !== undefined && !NUMERAL.test(text[at + noun.length] ?? '');
}

/** A list of kinds (国家、地区和国际组织) goes on as one name; a list of figures does not. */
function continues(text: string, at: number): boolean {
  for (let i = at; i < at + 8; i++) {
    const character = text[i] ?? '';
    if ('和与與及'.includes(character) && character !== '') return i > at;
    const code = text.charCodeAt(i);
    if (!isHan(code) || isDigit(code)) return false;
    if (stopAt(text, i) > 0) return false;
  }
  return false;
}

/** End of a noun of programmes at `at` (面向 is one in 四个面向), or `at`. */
function rhetoricalEnd(text: string, at: number): number {
  for (let length = 4; length > 1; length--) {
    if (RHETORICAL.has(text.slice(at, at + length))) return at + length;
  }
  return at;
}

/** Length of the stop word at `at`, or 0; a verb that a suffix makes a noun (培训班) is none. */
function stopAt(text: string, at: number): number {
  if (rhetoricalEnd(text, at) > at) return 0;
  for (let length = LONGEST_STOP; length > 0; length--) {
    const word = text.slice(at, at + length);
    if (CHINESE_STOPS.has(word)) return inCompound(text, at, at + length) ? 0 : length;
    if (CHINESE_VERBS.has(word)) return NOUN_ENDINGS.includes(text[at + length] ?? '！') ? 0 : length;
  }
  return 0;
}

/** Length of the stop word that ends at `end`, or 0. */
export function stopBefore(text: string, end: number): number {
  for (let length = Math.min(LONGEST_STOP, end); length > 0; length--) {
    const word = text.slice(end - length, end);
    if (CHINESE_STOPS.has(word)) return inCompound(text, end - length, end) ? 0 : length;
    if (CHINESE_VERBS.has(word)) return NOUN_ENDINGS.includes(text[end] ?? '！') ? 0 : length;
  }
  return 0;
}

/** Whether a stop character is part of a longer word: 均 in 人均, 有 in 国有. */
export function inCompound(text: string, start: number, end: number): boolean {
  return (
    end - start === 1 &&
    (STOP_COMPOUNDS.has(text.slice(start, end + 1)) ||
      (start > 0 && STOP_COMPOUNDS.has(text.slice(start - 1, end))))
  );
}
