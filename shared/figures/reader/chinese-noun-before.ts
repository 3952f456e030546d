import { COUNTED_NOUNS } from '../data/classifiers';
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
import { CHINESE_PERIODS, RATES } from '../data/surroundings';
import { isDigit, isHan, isLatin } from '../lexer/chars';
import {
  CHANGES,
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
/** 11203米深的井: the adjective of the dimension. */
const DEEP = '深长長高宽寬厚远遠粗';
/** Materials whose name is one character. */
const MATERIALS =
  '油水电電粮糧煤气氣钢鋼米盐鹽糖茶酒菜肉奶鱼魚树樹草苗土沙血药藥书書税稅碳氢氫铁鐵铜銅铝鋁锂鋰麦麥豆棉雪冰';
const ADVERBS = '还還要将將会會也都就再又可能已更便则則';
const ADVERB_PAIRS: ReadonlySet<string> = new Set(
  '确实 確實 已经 已經 明显 明顯 大幅 持续 持續 稳步 穩步 逐步 小幅 略微 继续 繼續 一度 始终 始終 基本'.split(
    ' ',
  ),
);
/** 直径1.2米的水管, 海拔600米以上的山区: the size is measured, not the thing that has it. */
const DIMENSION =
  /(?:直径|直徑|海拔|口径|口徑|长度|長度|宽度|寬度|高度|深度|厚度|跨度|水深|水位|时速|時速|车速|車速|风速|風速|总长|總長|全长|全長|净重|淨重|重量|体重|體重|身高|面积|面積|容量|容积|容積|半径|半徑|落差|坡度|气温|氣溫|温度|溫度|水温|水溫)$/;
/** Stretches and peaks that no number counts: 高峰时的212平方公里, 每年度. */
const NO_THING =
  /(?:高峰期?|高峰时|高峰時|年度|同期|平时|平時|期间|期間|当时|當時|时候|時候|当年|當年|时|時|年均|月均|日均|能否|是否)$/;
/** 水价降到每吨2.6元: what the price is for stands between. */
const PER_UNIT = /每(?:立方米|平方米|千瓦时|千瓦時|公里|公斤|公顷|公頃|\p{Script=Han})$/u;
/** 多蓄21亿立方米, 高1.3个百分点: how the number compares, not what it counts. */
const COMPARING = /(?<!最)[高低多少]$|[多少][出蓄收赚賺用发發产產销銷卖賣]$/;

/** What a measure or a share is of: 5000吨[小麦], 三分之二的[县], [失业率]为5.3%; null where the sentence does not say. */
export function chineseMeasured(text: string, start: number, end: number, floor: number): string | null {
  const dimension = DIMENSION.exec(text.slice(Math.max(floor, start - 6), start))?.[0];
  if (dimension !== undefined) return dimension;
  const from = DEEP.includes(text[end] ?? '！') && text[end + 1] === '的' ? end + 1 : end;
  const follows = text[from] === '的' || (isHan(text.charCodeAt(from)) && !isPredicate(text, from));
  const after = follows ? chineseNounAfter(text, from) : null;
  // 三分之二的县: one character is enough where it is known to be counted.
  if (after !== null && (after.length > 1 || COUNTED_NOUNS.has(after) || MATERIALS.includes(after)))
    return after;
  let at = edgeBefore(text, start, floor);
  for (let words = 0; words < 3; words++) {
    const change = CHANGES.before(text, at);
    if (change === null || change.start < floor) break;
    at = adverbsBefore(text, edgeBefore(text, change.start, floor), floor);
  }
  return chineseNounBefore(text, at, floor);
}

/** 还要再削减, 也增加: adverbs before a word of change. */
function adverbsBefore(text: string, end: number, floor: number): number {
  let at = end;
  for (;;) {
    if (at - 2 >= floor && ADVERB_PAIRS.has(text.slice(at - 2, at))) at -= 2;
    else if (at > floor && ADVERBS.includes(text[at - 1] ?? '！') && !inCompound(text, at - 1, at)) at--;
    else return at;
  }
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
  let end = from - (PER_UNIT.exec(text.slice(Math.max(floor, from - 4), from))?.[0].length ?? 0);
  while (end > floor) {
    const word = text.slice(end - 2, end);
    const edge = CHINESE_EDGES.includes(text[end - 1] ?? '！');
    if (end - 2 >= floor && ADVERB_PAIRS.has(word)) end -= 2;
    else if (edge && end - 2 >= floor && (CHINESE_STOPS.has(word) || ESTIMATES.has(word))) end -= 2;
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
  if (NO_THING.test(name) || SETTING_ASIDE.some((word) => name.startsWith(word))) return '';
  for (const leads of [PERIODS, NAME_LEADS]) {
    const lead = leads.find((word) => name.startsWith(word))?.length ?? 0;
    // 年底前乡镇覆盖率: what only places the period goes with it.
    name = lead > 0 ? name.slice(lead).replace(/^(?:以来|以來|前|后|後|内|內|间|間)/, '') : name;
  }
  return name.slice(0, name.length - (NAME_TAILS.find((word) => name.endsWith(word))?.length ?? 0));
}
