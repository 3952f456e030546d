import {
  ACTIVITIES,
  BODY_NOUNS,
  CHINESE_EDGES,
  CHINESE_STOPS,
  CHINESE_VERBS,
  ESTIMATES,
  LINKING_VERBS,
  NAME_LEADS,
  NAME_TAILS,
  QUANTITY_ENDS,
  QUANTITY_NOUNS,
  SETTING_ASIDE,
} from '../data/stop-words';
import { CHANGE_WORDS, CHINESE_PERIODS, RATES } from '../data/surroundings';
import { isDigit, isHan, isLatin } from '../lexer/chars';
import {
  CLOSING,
  chineseNounAfter,
  inCompound,
  isPredicate,
  LONGEST_NAME,
  OPENING,
  stopBefore,
} from './chinese-noun';

const PERIODS = CHINESE_PERIODS.filter((word) => !RATES.has(word));
/** 一周内…, 三年来…: what still belongs to the figure before. */
const AFTER_FIGURE = /^[内內间間里裡来來后後前中]/;
/** 同胞中有七成: the place word is not the thing's. */
const PLACE = /(?<![高初])中$/;
/** 多蓄21亿立方米, 高1.3个百分点: how the number compares, not what it counts. */
const COMPARING = /(?<!最)[高低多少]$|[多少][出蓄收赚賺用发發产產销銷卖賣]$/;

/** What a measure or a share is of: 5000吨[小麦], 三分之二的[县], [失业率]为5.3%; null where the sentence does not say. */
export function chineseMeasured(text: string, start: number, end: number, floor: number): string | null {
  const follows = text[end] === '的' || (isHan(text.charCodeAt(end)) && !isPredicate(text, end));
  const after = follows ? chineseNounAfter(text, end) : null;
  if (after !== null && after.length > 1) return after;
  let at = start;
  for (let words = 0; words < 3; words++) {
    const change = CHANGE_WORDS.find((word) => text.startsWith(word, at - word.length));
    if (change === undefined || at - change.length < floor) break;
    at = edgeBefore(text, at - change.length, floor);
  }
  return chineseNounBefore(text, at, floor);
}

/** What is counted, as said before the number where the phrase ends there: [国际科技合作基地]109个. */
export function chineseNounBefore(text: string, at: number, floor: number): string | null {
  const end = edgeBefore(text, at, floor);
  const linked = end - 2 >= floor && LINKING_VERBS.has(text.slice(end - 2, end));
  const name = nameBefore(text, linked ? edgeBefore(text, end - 2, floor) : end, floor);
  // Behind a verb the name may be who did it (企业完成5项); the name of a quantity is not.
  return linked && !QUANTITY_ENDS.includes(name?.at(-1) ?? '！') ? null : name;
}

/** Before the words that stand between a thing and its number: 达, 为, 共有, 合计, 预计. */
function edgeBefore(text: string, from: number, floor: number): number {
  let end = from;
  while (end > floor) {
    const word = text.slice(end - 2, end);
    const edge = CHINESE_EDGES.includes(text[end - 1] ?? '！');
    if (edge && end - 2 >= floor && (CHINESE_STOPS.has(word) || ESTIMATES.has(word))) end -= 2;
    else if (text[end - 1] === ' ' || (edge && !CHINESE_VERBS.has(word) && !inCompound(text, end - 1, end)))
      end--;
    else break;
  }
  return end;
}

function nameBefore(text: string, end: number, floor: number): string | null {
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
      // Digits after the figure before are none by themselves: they belong to a name (世界500强总部, PM2.5浓度).
      const point =
        character === '.' && isDigit(text.charCodeAt(start - 2)) && isDigit(text.charCodeAt(start));
      if (!isHan(code) && !isLatin(code) && !isDigit(code) && !point) break;
      const stop = stopBefore(text, start);
      if (stop > 0) {
        if (!isWithin(text, start, end, stop)) break;
        start -= stop;
        continue;
      }
    }
    start--;
  }
  // 較上年度增加5億: a comparison names what the figure is set against.
  if (depth !== 0 || '比较較'.includes(text[start - 1] ?? '！')) return null;
  const words = text.slice(start, end);
  const name = bareName((start === floor && floor > 0 ? words.replace(AFTER_FIGURE, '') : words).trim());
  return name.length < 2 || /^(?:[\d.]+|每.)$/.test(name) ? null : name;
}

/** 生产总值, 出口12亿元, 外商投资企业: the verb belongs to the name of the quantity or of the body. */
function isWithin(text: string, start: number, end: number, length: number): boolean {
  const verb = text.slice(start - length, start);
  const name = text.slice(start, end);
  if (ACTIVITIES.has(verb) && (name === '' || BODY_NOUNS.includes(name))) return true;
  return CHINESE_VERBS.has(verb) && !LINKING_VERBS.has(verb) && QUANTITY_NOUNS.has(name);
}

/** The name without the period and the scope before it, and without 总数 or 首次 after it. */
function bareName(words: string): string {
  let name = words
    .replace(/^[和与與及]/, '')
    .replace(PLACE, '')
    .replace(COMPARING, '');
  if (name === '同期' || SETTING_ASIDE.some((word) => name.startsWith(word))) return '';
  for (const leads of [PERIODS, NAME_LEADS]) {
    name = name.slice(leads.find((word) => name.startsWith(word))?.length ?? 0);
  }
  return name.slice(0, name.length - (NAME_TAILS.find((word) => name.endsWith(word))?.length ?? 0));
}
