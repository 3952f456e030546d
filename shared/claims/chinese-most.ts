import { isHan } from '../figures/lexer/chars';
import { Lexicon } from '../text/lexicon';
import { alternatives, isAim, isDenied, readBefore } from './chinese-before';
import { BOUND_WORDS, RHETORIC, SUPERLATIVE_NAMES } from './data/chinese-rhetoric';
import { SUPERLATIVES } from './data/chinese-superlatives';
import type { ClaimDraft } from './findings';

const ADJECTIVES = new Lexicon(SUPERLATIVES);
const NAME = new RegExp(alternatives(SUPERLATIVE_NAMES), 'y');
const BOUND = new RegExp(
  `(?:${alternatives(BOUND_WORDS)}){0,3} ?[$€£¥]? ?(?:[\\d两二三四五六七八九十百千万几半]|一[成倍半])`,
  'y',
);
const RHETORICAL = new RegExp(`[^,，。;；:：、]{0,4}?(?:${alternatives(RHETORIC)})`, 'y');
/** One of several is picked out to say its number: 最大的一次290万千瓦, 最慢的只有3.2%. */
const PICKED = /[一那这几]|(?:只有|只|有|达|为|约|超过|近)?[\d两二三四五六七八九十百千万]/y;
/** The highest value is named to say its number: 全省最大用电负荷达到9120万千瓦. */
const LABEL =
  /(?!水平|纪录|记录|规模)[^的,，。;；:：、]{1,6}?(?:达到|达|为|是|约)?\d[\d.,]{0,12}(?![\d年月日时点])/y;
/** After these a superlative is a manner, not a quality: 以最快的速度, 降到最低. */
const MANNER = /[以用尽把到至向从按当最]$/;
/** What follows a superlative that is said of a thing. */
const ENDS_PHRASE =
  /[的之，。；：、！？,.;:!?”’)）\s]|一[个次年届批座条家项场天月]|纪录|记录|水平|规模|单体|[国省市县城]|时期|年份|$/y;

/** 最 with an adjective, where it says something of a thing that can be looked up (CLM-30, CLM-32 to CLM-34). */
export function readMost(text: string, at: number, floor: number): ClaimDraft | null {
  if (matches(NAME, text, at)) return null;
  const found = ADJECTIVES.at(text, at + 1);
  if (found === null) return null;
  const { end, entry } = found;
  if (entry.notBefore.includes(text[end] ?? '。')) return null;
  if (matches(BOUND, text, end)) return null;
  if (matches(RHETORICAL, text, text[end] === '的' ? end + 1 : end)) return null;
  if (matches(LABEL, text, end)) return null;
  const { start, hasScope } = readBefore(text, at, floor, true);
  if (!hasScope && !isPlain(text, at, end, entry.isPraise)) return null;
  if (isDenied(text, start) || isAim(text, start, at)) return null;
  return { start, end, type: entry.type };
}

/** Without a scope only a measured quality counts, said of a thing: 最大的水库, 人数最多。 */
function isPlain(text: string, at: number, end: number, isPraise: boolean): boolean {
  if (isPraise || MANNER.test(text.slice(Math.max(0, at - 1), at))) return false;
  if (text[end] === '的' && matches(PICKED, text, end + 1)) return false;
  const isAttribute = text[end] === '的' || text[end] === '之';
  return matches(ENDS_PHRASE, text, end) && (isAttribute || isHan(text.charCodeAt(at - 1)));
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
