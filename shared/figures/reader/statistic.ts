import type { CurrencyCode } from '../data/currencies';
import type { Draft } from '../draft';
import type { FigureKind } from '../findings';
import { beforeSpace, isHan } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import type { Amount } from './amount';
import { boundsOf, firmnessOf } from './bounds';
import { chineseMeasured } from './chinese-noun-before';
import { countOf } from './count';
import { englishMeasured } from './counted';
import { type FoundHedge, hedgeAfter, hedgeBefore, isLine } from './hedges';
import type { Second } from './ranges';
import type { Scene } from './scene';
import { inSetPhrase } from './set-phrases';
import type { Unit } from './unit';

/** Kind and unit that the words around a number settle. */
interface Sense {
  readonly kind: FigureKind;
  readonly unit: string | null;
}

/** Reads the figure whose first number is `first`; null where it only looks like one. */
export function readStatistic(
  scene: Scene,
  first: Amount,
  second: Second | null,
  floor: number,
): Draft | null {
  const joined = second?.joined === true ? second.amount : null;
  const unit = joined?.unit ?? first.unit ?? (second !== null ? second.amount.unit : null);
  const sense = senseOf(scene, first, unit, second);
  const end = joined?.end ?? first.end;
  if (sense === null) return countOf(scene, first, second, unit, floor);

  const { text } = scene;
  const before = hedgeOf(text, first, sense, floor);
  const trailing = overAfterUnit(text, end, sense.kind);
  const after = trailing === null ? hedgeAfter(text, end) : null;
  const hedged = before !== null || after !== null || trailing !== null;
  if (!isWritten(first, sense.kind, hedged, unit, text)) return null;
  const [value, max] = boundsOf(first, second, unit, sense.kind);
  return {
    start: before?.at ?? first.start,
    end: trailing ?? after?.at ?? end,
    kind: sense.kind,
    value,
    max,
    firmness: firmnessOf(
      max,
      before,
      first.hedge ?? joined?.hedge ?? null,
      trailing === null ? (after?.firmness ?? null) : 'over',
    ),
    unit: sense.unit,
    of:
      sense.kind === 'duration'
        ? null
        : measuredOf(text, before?.at ?? first.start, trailing ?? after?.at ?? end, floor),
    weight: sense.kind === 'duration' ? 'low' : 'high',
  };
}

/** The hedge before, but for words that only look like one here: 近三年 is the last three years, 最低5度 a record. */
function hedgeOf(text: string, first: Amount, sense: Sense, floor: number): FoundHedge | null {
  const found = hedgeBefore(text, first.start, floor, first.numeral.bare);
  if (found === null) return null;
  const words = text.slice(found.at, first.start);
  const recent = sense.kind === 'duration' && words === '近';
  const record = (sense.unit === '°C' || sense.unit === '°F') && words.startsWith('最');
  return recent || record || isLine(text, first.end) ? null : found;
}

function measuredOf(text: string, start: number, end: number, floor: number): string | null {
  const chinese = isHan(text.charCodeAt(end)) || isHan(text.charCodeAt(beforeSpace(text, start) - 1));
  return chinese ? chineseMeasured(text, start, end, floor) : englishMeasured(text, start, end, floor);
}

function senseOf(scene: Scene, first: Amount, unit: Unit | null, second: Second | null): Sense | null {
  if (first.share === 'percent' || second?.amount.share === 'percent') return { kind: 'percent', unit: '%' };
  if (first.share !== null) return { kind: 'fraction', unit: null };
  if (first.currency !== null) {
    return { kind: 'money', unit: currencyOf(scene, settled(first.currency.code, unit)) };
  }
  if (unit === null || unit.kind === 'count') return null;
  if (unit.unit === 'lb' && isSterling(scene, first, unit)) return { kind: 'money', unit: 'GBP' };
  if (unit.kind === 'money') {
    const euro = scene.money.euroCents && unit.currency === 'dollar' && unit.factor < 1;
    return { kind: 'money', unit: euro ? 'EUR' : currencyOf(scene, unit.currency ?? null) };
  }
  return { kind: unit.kind, unit: unit.unit };
}

const PAID =
  /\b(?:cost|costs|paid|pay|pays|worth|saved?|saves|spent|spend|price|priced|fined?|owed?|raised) (?:\w+ ){0,3}$/i;
const BILLED =
  / (?:in|of|on) (?:\w+ ){0,2}(?:bills?|costs?|savings|fines?|tax|fees?|spending|debts?|grants?|funding|aid|benefits?)\b/iy;

/** "saved 21 pounds in hospital bills": pounds of money, not of weight. */
function isSterling({ text, money }: Scene, { start }: Amount, { end, hyphen = false }: Unit): boolean {
  if (hyphen || (!text.startsWith('pound', end - 6) && !text.startsWith('pound', end - 5))) return false;
  if (/^ of [a-z]/.test(text.slice(end, end + 5))) return false;
  BILLED.lastIndex = end;
  return money.sterling || BILLED.test(text) || PAID.test(text.slice(Math.max(0, start - 40), start));
}

/** 人民币5亿元, 港幣5億元: the name before the number settles the 元 after it. */
function settled(prefix: CurrencyCode, unit: Unit | null): CurrencyCode {
  if (prefix !== 'dollar' && prefix !== 'yen-sign') return prefix;
  const code = unit?.currency;
  return code === undefined || code === 'yuan' || code === 'dollar' ? prefix : code;
}

/** ISO 4217 code for this block, or null where the name does not tell. */
function currencyOf(scene: Scene, code: CurrencyCode): string | null {
  const { language, money } = scene;
  if (code === 'yuan') return language === 'zh-Hant' && !money.mainland ? null : 'CNY';
  if (code === 'dollar') return language === 'zh-Hant' ? null : 'USD';
  if (code === 'yen-sign') return language === 'zh-Hans' ? 'CNY' : null;
  return code;
}

/** Whether a number in characters is one here: 百家 and 一公里 need a hedge, 百亿元 does not. */
function isWritten(
  first: Amount,
  kind: FigureKind,
  hedged: boolean,
  unit: Unit | null,
  text: string,
): boolean {
  const n: Numeral = first.numeral;
  const loose = hedged || first.hedge !== null;
  if (first.share !== null) return true;
  if (n.bare && !loose) return n.value >= 1e6 && (kind === 'money' || kind === 'measure');
  // "One day" is a manner of speaking.
  if (n.form === 'words' && n.value === 1 && kind === 'duration') return loose || unit?.hyphen === true;
  if (n.form !== 'han') return true;
  if (inSetPhrase(text, n.start)) return false;
  if (loose || n.decimal) return true;
  const phrase = n.value === 1 && n.end - n.start === 1 && unit?.extra === undefined;
  if (phrase && (kind === 'measure' || kind === 'money')) return false;
  if (unit?.unit === '里' && n.value < 10) return false;
  return !(phrase && kind === 'duration' && (text[first.end] === '度' || text[first.start - 1] === '第'));
}

/** 3年多, 两倍多, 5公里多: end of the 多 after the unit, or null. */
function overAfterUnit(text: string, end: number, kind: FigureKind): number | null {
  if (text[end] !== '多' && text[end] !== '餘' && text[end] !== '余') return null;
  if (kind === 'count' || '次个個种種样樣元边邊家项項名位人种'.includes(text[end + 1] ?? '！')) return null;
  return end + 1;
}
