import { Lexicon } from '../../text/lexicon';
import {
  CHINESE_AFTER,
  CHINESE_BEFORE,
  ENGLISH_AFTER,
  ENGLISH_BEFORE,
  NO_HEDGE_AFTER,
  SIGN_BEFORE,
} from '../data/hedges';
import type { Firmness } from '../draft';
import { beforeSpace, isDigit, isHan, isLatin, wordEnd, wordStart } from '../lexer/chars';

const HEDGES_BEFORE = new Lexicon(CHINESE_BEFORE);
const HEDGES_AFTER = new Lexicon(CHINESE_AFTER);
const SIGNS_BEFORE = new Lexicon(SIGN_BEFORE);
const MOST_WORDS = 5;

/** A hedge found next to a number; `at` is its far edge. */
export interface FoundHedge {
  readonly at: number;
  readonly firmness: Firmness;
}

/** 低于1%的上限, 高于0.3倍警戒线: what the number names is the line that something is compared with. */
const LINE = /^(?:的)?(?:上限|下限|警戒线|警戒線|红线|紅線|底线|底線|门槛|門檻|标准线|標準線)/;

/** Whether the number before `end` is itself the line that a comparison draws. */
export function isLine(text: string, end: number): boolean {
  return LINE.test(text.slice(end, end + 5));
}

/** End of the Chinese hedge that starts at `at`; `at` itself where there is none. */
export function hedgeEnd(text: string, at: number): number {
  return HEDGES_BEFORE.at(text, at)?.end ?? at;
}

/** The hedge that ends where the number (or its currency) starts; never reaches back over `floor`. */
export function hedgeBefore(text: string, start: number, floor: number, bare: boolean): FoundHedge | null {
  const end = beforeSpace(text, start);
  if (end <= floor) return null;
  const code = text.charCodeAt(end - 1);
  const found = isHan(code)
    ? chineseBefore(text, end, bare)
    : isLatin(code) || code === 0x2e
      ? englishBefore(text, end, floor)
      : signBefore(text, end);
  return found === null || found.at < floor ? null : found;
}

function chineseBefore(text: string, end: number, bare: boolean): FoundHedge | null {
  const found = HEDGES_BEFORE.before(text, end);
  if (found === null) return null;
  const { entry, start } = found;
  if (entry.bareOnly && !bare) return null;
  if (text[end - 1] === '上' && entry.bareOnly && !'百千万萬亿億'.includes(text[end] ?? '！')) return null;
  const previous = text[start - 1] ?? '';
  if (previous !== '' && entry.notAfter?.includes(previous)) return null;
  return { at: start, firmness: entry.firmness };
}

function englishBefore(text: string, end: number, floor: number): FoundHedge | null {
  let from = end - (FILLER.exec(text.slice(Math.max(0, end - 16), end))?.[0].length ?? 0);
  let name = '';
  let best: FoundHedge | null = null;
  for (let words = 0; words < MOST_WORDS; words++) {
    const stop = text[from - 1] === '.' && words === 0 ? from - 1 : from;
    const start = wordStart(text, stop);
    if (start === stop) break;
    name = text.slice(start, from).toLowerCase() + (name === '' ? '' : ` ${name}`);
    const entry = ENGLISH_BEFORE.get(name);
    if (entry !== undefined) best = { at: start, firmness: entry.firmness };
    const previous = beforeSpace(text, start);
    if (previous === start || !isLatin(text.charCodeAt(previous - 1))) break;
    from = previous;
  }
  if (best !== null && isMotion(text, best.at)) return null;
  return best !== null && (isTopic(text, best.at) || isPlace(text, best.at, floor)) ? null : best;
}

/** "14,500 square metres over six floors": right after another figure they say where. */
function isPlace(text: string, at: number, floor: number): boolean {
  return (
    floor > 0 &&
    beforeSpace(text, at) === floor &&
    /^(?:over|above|below|under|around) /i.test(text.slice(at, at + 7))
  );
}

/** "up to an additional $800 million": what stands between a hedge and its number. */
const FILLER = / (?:an additional|a further|an extra|another|additional)$/i;
const MOVING =
  /\b(?:pick(?:ed|s)?|went|go(?:es|ing)?|gone|revised|shot|climbed|moved|came|back|crept|edged|ticked|jumped|rose|risen|moves|climbs|inched|drove|pushed|brought) $/i;

/** "went up to 4.1 percent": the hedge is where the verb leads. */
function isMotion(text: string, at: number): boolean {
  return /^up to\b/i.test(text.slice(at, at + 6)) && MOVING.test(text.slice(Math.max(0, at - 9), at));
}

/** "talk about 5 issues": the word before says that the hedge is a plain preposition. */
function isTopic(text: string, at: number): boolean {
  const word = text.slice(at, wordEnd(text, at)).toLowerCase();
  if (word !== 'about' && word !== 'around' && word !== 'over') return false;
  const end = beforeSpace(text, at);
  return NO_HEDGE_AFTER.has(text.slice(wordStart(text, end), end).toLowerCase());
}

function signBefore(text: string, end: number): FoundHedge | null {
  const found = SIGNS_BEFORE.before(text, end);
  if (found === null || isDigit(text.charCodeAt(found.start - 1))) return null;
  return { at: found.start, firmness: found.entry.firmness };
}

/** The hedge that starts right after a number or its unit. */
export function hedgeAfter(text: string, end: number): FoundHedge | null {
  if (text[end] === '+' && !isDigit(text.charCodeAt(end + 1)) && !isLatin(text.charCodeAt(end + 1)))
    return { at: end + 1, firmness: 'at-least' };
  const at = text[end] === ' ' ? end + 1 : end;
  if (isHan(text.charCodeAt(at)) || text[at] === '(' || text[at] === '（') {
    const found = HEDGES_AFTER.at(text, at);
    if (found === null || text.slice(at, found.end) === '多') return null;
    return { at: found.end, firmness: found.entry.firmness };
  }
  return englishAfter(text, end, at);
}

function englishAfter(text: string, end: number, at: number): FoundHedge | null {
  let from = at;
  let name = '';
  if (text.startsWith(', give or take', end)) return { at: end + 14, firmness: 'about' };
  if (text[end] === '-') {
    name = '-';
    from = end + 1;
  } else if (at === end) return null;
  let best: FoundHedge | null = null;
  for (let words = 0; words < 3; words++) {
    const stop = wordEnd(text, from);
    if (stop === from) break;
    name += text.slice(from, stop).toLowerCase();
    const entry = ENGLISH_AFTER.get(name);
    if (entry !== undefined) best = { at: stop, firmness: entry.firmness };
    if (text[stop] !== ' ') break;
    name += ' ';
    from = stop + 1;
  }
  // "six languages plus Hindi", "4 per cent plus or minus 2": something is added.
  if (best !== null && /^ plus [A-Z]|^ plus (?:or )?minus/.test(text.slice(end, end + 14))) return null;
  // "20 plus 5" and "at least 3 of whom" belong to the next number.
  if (best !== null && isDigit(text.charCodeAt(best.at + 1))) return null;
  // "9 and more than 12", "41,000 roofs and up to 26,500 walls": the hedge belongs to the next number too.
  if (best !== null && / (?:than|to)\b/y.test(text.slice(best.at, best.at + 5))) return null;
  return best;
}
