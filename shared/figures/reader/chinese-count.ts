import { RHETORICAL_NOUNS } from '../data/rhetoric';
import { MONEY_NAMES } from '../data/stop-words';
import type { Draft } from '../draft';
import { isHan } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import { isChineseName } from './chinese-names';
import { chineseNounAfter } from './chinese-noun';
import { chineseNounBefore } from './chinese-noun-before';
import { type Counting, countDraft } from './counting';
import { hedgeAfter } from './hedges';
import { inSetPhrase } from './set-phrases';
import type { Unit } from './unit';

/** Classifiers that number editions, floors and grades in characters rather than count (二期, 三层, 十九届). */
const EDITIONS = '届屆期级級层層版代线線面点點口道门門';
const SMALL = 10;
/** Chinese words after which bare digits are an amount (PMI为50.2, 增至345). */
const AMOUNT_LEADS = '为為是达達至到有共仅僅了增减減由升降破超于於余约約得计計从從的每按较較比跌涨漲';

/** Before the number of a session: 十四届三次会议, 全国人大五次会议. */
const SESSION_OF = /(?:届|屆|人大|政协|政協|大会|大會|委会|委會|员会|員會)$/;

/** 只有一宗, 死亡一人: one that is counted. */
const ONE_ONLY = /(?:只有|只得|仅有|僅有|仅|僅|共|共有|死亡|只剩|唯有)$/;

/** 45、50和60个: the classifier of the last number counts for all. */
export function lent(count: Counting, unit: Unit): Draft {
  const { first, floor, before } = count;
  const of =
    chineseNounAfter(count.scene.text, unit.end) ??
    chineseNounBefore(count.scene.text, before?.at ?? first.start, floor);
  return countDraft(count, { end: count.end, unit: unit.unit, of, weight: 'high', after: null });
}

/** 70多个国家, 两个关键, 240名志愿者. */
export function classified(count: Counting, unit: Unit): Draft | null {
  const { first, hedged, floor, end } = count;
  const { text } = count.scene;
  const n = first.numeral;
  const characters = n.form === 'han';
  if (n.bare && !hedged) return null;
  // 十四届三次会议: the session has its number.
  if (
    unit.unit === '次' &&
    /^(?:会议|會議|全会|全會|全体|全體)/.test(text.slice(end, end + 2)) &&
    SESSION_OF.test(text.slice(Math.max(0, first.start - 6), first.start))
  )
    return null;
  // 零部件, 零配件: parts, not none of them.
  if (n.value === 0 && /^[零〇](?:部|配|件)/.test(text.slice(n.start, n.start + 2))) return null;
  if (isClassYear(n, unit.unit)) return null;
  if (characters) {
    const long = n.value > SMALL || n.max !== null;
    // 一个 is an article; so it is in 不止一个, while 至少一个 counts.
    const stressed =
      hedged && !text.startsWith('不止', count.before?.at) && !text.startsWith('不只', count.before?.at);
    const alone =
      ONE_ONLY.test(text.slice(Math.max(0, first.start - 3), first.start)) &&
      unit.unit !== null &&
      !'个個种種点點次'.includes(unit.unit);
    if (n.value === 1 && n.max === null && !stressed && !alone) return null;
    // 六省市 and 三国 stand alone; 两省市 and 两国 only refer back.
    const several =
      unit.noun !== undefined &&
      (unit.noun.length > 1 || '省市县縣区區镇鎮乡鄉村'.includes(unit.noun)) &&
      n.value > 2;
    // 三点建议: a loose classifier counts where speech is counted.
    const told =
      unit.loose &&
      (isRhetorical(chineseNounAfter(text, end)) ||
        /每[人户戶天日周週月年]$/.test(text.slice(Math.max(0, first.start - 2), first.start)));
    if (unit.loose && !long && !hedged && !several && !told) return null;
    if (unit.unit !== null && EDITIONS.includes(unit.unit) && !hedged && !told && n.value < 100) return null;
    if (
      inSetPhrase(text, n.start) ||
      // “五通” names; “四个面向” counts.
      ('“「『‘"'.includes(text[first.start - 1] ?? '！') && '”」』’"'.includes(text[end] ?? '！')) ||
      /^[个個]一(?:[”」』：:]|工程|行[动動]|活[动動]|要求|机制)/.test(text.slice(n.end, n.end + 4))
    )
      return null;
  }
  const after = hedgeAfter(text, end);
  const nounAt = after?.at ?? (unit.noun === undefined ? end : end - unit.noun.length);
  const of =
    chineseNounAfter(text, nounAt) ?? chineseNounBefore(text, count.before?.at ?? first.start, floor);
  const rhetorical = n.value <= SMALL && !hedged && n.max === null && isRhetorical(of);
  return countDraft(count, { end, unit: unit.unit, of, weight: rhetorical ? 'low' : 'high', after });
}

/** 2025届毕业生, 2024级, 2023款: the year names the class. */
function isClassYear({ plain, value }: Numeral, unit: string | null): boolean {
  return (
    plain.length === 4 && value >= 1900 && value < 2100 && unit !== null && '届屆级級款版'.includes(unit)
  );
}

function isRhetorical(of: string | null): boolean {
  return of !== null && (of.startsWith('方面') || RHETORICAL_NOUNS.some((noun) => of.endsWith(noun)));
}

/** 5大板块, 四大战略定位: the noun is part of the phrase, and it is a heading rather than a measurement. */
export function bigNames(count: Counting): Draft | null {
  const { first, end } = count;
  const { text } = count.scene;
  const { value } = first.numeral;
  // 前三大贸易伙伴 ranks.
  if (text[first.start - 1] === '前') return null;
  if (value < 2 || value > 20 || inSetPhrase(text, first.numeral.start)) return null;
  if (first.numeral.form === 'han' && value > SMALL && value !== 12) return null;
  // 中国十大科学进展 is the name of a list.
  if (
    value === 10 &&
    /(?:中国|中國|全国|全國|世界|全球|入选|入選|年度|国际|國際|评为|亚洲)$/.test(
      text.slice(Math.max(0, first.start - 2), first.start),
    )
  )
    return null;
  // 分三大门类看: the verb is not the noun's.
  const of = chineseNounAfter(text, end + 1)?.replace(/(?<=.{2})看$/, '') ?? null;
  if (of === null || of.length < 2) return null;
  return countDraft(count, { end: end + 1 + of.length, unit: null, of, weight: 'low', after: null });
}

/** A number before a Chinese noun without a classifier, or after its thing. */
export function chineseBare(count: Counting): Draft | null {
  const { first, hedged, floor, end } = count;
  const { text } = count.scene;
  const n = first.numeral;
  const next = isHan(text.charCodeAt(end));
  if (n.form === 'han') {
    if (inSetPhrase(text, n.start)) return null;
    const large = n.scale >= 1e4 && !n.bare && !'万萬亿億'.includes(text[n.start] ?? '');
    const whole = hedged && (n.value > SMALL || n.bare);
    if (!large && !whole) return null;
  } else {
    if (isChineseName(text, n)) return null;
    const led = AMOUNT_LEADS.includes(text[first.start - 1] ?? '！');
    const amount = hedged || n.scale > 1 || n.plain === '' || led || count.joined !== null;
    if (!amount && !(next && n.value >= 100)) return null;
  }
  const after = hedgeAfter(text, end);
  const at = after?.at ?? end;
  const of =
    (next ? chineseNounAfter(text, at) : null) ??
    chineseNounBefore(text, count.before?.at ?? first.start, floor);
  const draft = countDraft(count, { end, unit: null, of, weight: 'high', after });
  // 成交额1.05万亿: money, though the currency is left unsaid.
  return n.scale >= 1e8 && !next && MONEY_NAMES.test(of ?? '') ? { ...draft, kind: 'money' } : draft;
}
