import { RHETORICAL_NOUNS } from '../data/rhetoric';
import {
  CHINESE_EDGES,
  CHINESE_STOPS,
  CHINESE_VERBS,
  ENGLISH_IRREGULAR_PLURALS,
  ENGLISH_STOPS,
  NAME_LEADS,
  NAME_TAILS,
  NOUN_ENDINGS,
} from '../data/stop-words';
import { CHANGE_WORDS } from '../data/surroundings';
import { isDigit, isHan, isLatin, isUpper, wordEnd, wordStart } from '../lexer/chars';

const LONGEST_STOP = 2;
const RHETORICAL: ReadonlySet<string> = new Set(RHETORICAL_NOUNS.filter((noun) => noun.length > 1));
const LONGEST_NAME = 20;
const OPENING = '“「『‘《';
const CLOSING = '”」』’》';

/** What is counted, as said after the classifier: 70多个[国家和国际组织]; null where the phrase ends there. */
export function chineseNounAfter(text: string, at: number): string | null {
  const start = text[at] === '的' || text[at] === ' ' ? at + 1 : at;
  const end = nounEnd(text, start);
  // 80多项涉及诸多领域的合作案例: a clause before 的 is set aside, the noun comes after it.
  const clause = text[end] === '的' && stopAt(text, start) > 1;
  const name = clause ? text.slice(end + 1, nounEnd(text, end + 1)) : text.slice(start, end);
  return name === '' ? null : name.trimEnd();
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
      const known = isLatin(code) ? wordEnd(text, end) : rhetoricalEnd(text, end);
      if (known > end) {
        end = known;
        continue;
      }
      if (character === '、') {
        if (!continues(text, end + 1)) return end;
      } else if (!isHan(code) || endsName(text, end, start)) return end;
    }
    end++;
  }
  return depth === 0 ? end : start;
}

/** Whether a stop word at `at` ends the name; a verb at its very start only describes (确诊病例), unless nothing follows. */
function endsName(text: string, at: number, start: number): boolean {
  const length = stopAt(text, at);
  if (length === 0) return false;
  return (
    !CHINESE_VERBS.has(text.slice(at, at + length)) ||
    at > start ||
    !isHan(text.charCodeAt(at + length)) ||
    stopAt(text, at + length) > 0
  );
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
    if (CHINESE_STOPS.has(word)) return length;
    if (CHINESE_VERBS.has(word)) return NOUN_ENDINGS.includes(text[at + length] ?? '！') ? 0 : length;
  }
  return 0;
}

/** What a measure or a share is of: 5000吨[小麦], 三分之二的[县], [失业率]为5.3%; null where the sentence does not say. */
export function chineseMeasured(text: string, start: number, end: number, floor: number): string | null {
  const after = text[end] === '的' || isHan(text.charCodeAt(end)) ? chineseNounAfter(text, end) : null;
  if (after !== null && after.length > 1) return after;
  let at = start;
  for (let words = 0; words < 3; words++) {
    const change = CHANGE_WORDS.find((word) => text.startsWith(word, at - word.length));
    if (change === undefined || at - change.length < floor) break;
    at -= change.length;
    while (at > floor && CHINESE_EDGES.includes(text[at - 1] ?? '！')) at--;
  }
  return chineseNounBefore(text, at, floor);
}

/** What an English measure or share is of: 12,000 tonnes of [wheat]. */
export function englishMeasured(text: string, end: number): string | null {
  const of = / (?:worth )?of (?:the |all |our |its |their )?/iy;
  of.lastIndex = end;
  if (!of.test(text)) return null;
  return englishNounAfter(text, of.lastIndex - 1)?.name ?? null;
}

/** What is counted, as said before the number where the phrase ends there: [国际科技合作基地]109个. */
export function chineseNounBefore(text: string, at: number, floor: number): string | null {
  let end = at;
  // 达, 为, 共有 and the like stand between the thing and its number.
  while (end > floor && (CHINESE_EDGES.includes(text[end - 1] ?? '！') || text[end - 1] === ' ')) end--;
  let start = end;
  let depth = 0;
  while (start > floor && end - start < LONGEST_NAME) {
    const character = text[start - 1] ?? '';
    const code = text.charCodeAt(start - 1);
    if (CLOSING.includes(character)) depth++;
    else if (OPENING.includes(character)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0) {
      if (!isHan(code) && !isLatin(code) && !(isDigit(code) && isLatin(text.charCodeAt(start)))) break;
      if (stopBefore(text, start) > 0) break;
    }
    start--;
  }
  const name = bareName(
    text
      .slice(start, end)
      .replace(/^[和与與及]/, '')
      .trim(),
  );
  return name.length < 2 || depth !== 0 ? null : name;
}

/** The name without the scope before it and without 总数 after it. */
function bareName(name: string): string {
  const lead = NAME_LEADS.find((word) => name.startsWith(word)) ?? '';
  const tail = NAME_TAILS.find((word) => name.endsWith(word) && name.length > word.length) ?? '';
  return name.slice(lead.length, name.length - tail.length);
}

function stopBefore(text: string, end: number): number {
  for (let length = Math.min(LONGEST_STOP, end); length > 0; length--) {
    const word = text.slice(end - length, end);
    if (CHINESE_STOPS.has(word)) return length;
    if (CHINESE_VERBS.has(word)) return NOUN_ENDINGS.includes(text[end] ?? '！') ? 0 : length;
  }
  return 0;
}

/** The noun phrase after an English number, up to its plural noun: 12 [new cases]; null where none follows. */
export function englishNounAfter(
  text: string,
  at: number,
): { readonly name: string; readonly end: number } | null {
  if (text[at] !== ' ' && text[at] !== '-' && text[at] !== '\u00a0') return null;
  const of = / of (?:(?:the|our|its|their|his|her|my|these|those|all|your) )*/y;
  of.lastIndex = at;
  const start = of.test(text) ? of.lastIndex : at + 1;
  let end = start;
  let last = start;
  for (let count = 0; count < 5; count++) {
    const stop = wordEnd(text, end);
    if (stop === end) break;
    const word = text.slice(end, stop).toLowerCase();
    // "wheat arrived": after a noun a past tense is the verb.
    if (ENGLISH_STOPS.has(word) || (count > 0 && word.endsWith('ed') && !/[ -]/.test(text[stop] ?? '')))
      break;
    last = stop;
    if (isPlural(word) && !isUpper(text.charCodeAt(end))) break;
    if (text[stop] !== ' ' && text[stop] !== '-') break;
    end = stop + 1;
  }
  // 14 voted, 30 injured: a participle alone names nothing.
  const participle = /^[a-z]+ed$/.test(text.slice(start, last));
  return last === start || participle ? null : { name: text.slice(start, last), end: last };
}

/** Whether a word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (ENGLISH_IRREGULAR_PLURALS.has(word)) return true;
  return word.length > 3 && /[^su]s$/.test(word) && !/(?:ous|ics|less|ness|us)$/.test(word);
}

/** The Latin word that ends at `end` and whether it is capitalised. */
export function wordBefore(
  text: string,
  end: number,
): { readonly word: string; readonly start: number; readonly capital: boolean } {
  const stop = text[end - 1] === ' ' || text[end - 1] === '\u00a0' ? end - 1 : end;
  const start = wordStart(text, stop);
  return { word: text.slice(start, stop), start, capital: isUpper(text.charCodeAt(start)) };
}
