import { Lexicon } from '../../text/lexicon';
import { CLASSIFIER_TAILS, COUNTED_NOUNS, FIRM_CLASSIFIERS, LOOSE_CLASSIFIERS } from '../data/classifiers';
import { CHINESE_CURRENCIES } from '../data/currencies';
import { UNIT_TAILS as TAILS } from '../data/unit-tails';
import { CHINESE_DURATIONS, CHINESE_UNITS } from '../data/units';
import { isHan } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import { degrees, levels } from './degrees';
import { withTenths } from './money-parts';
import { discount, tenths } from './tenths';
import { entry, type Unit, type UnitEntry } from './unit';

const CHINESE = new Lexicon(
  new Map<string, UnitEntry>([
    ...[...COUNTED_NOUNS].map((word): [string, UnitEntry] => [
      word,
      entry('count', null, { loose: true, noun: word }),
    ]),
    ...[...LOOSE_CLASSIFIERS].map((word): [string, UnitEntry] => [
      word,
      entry('count', word, { loose: true }),
    ]),
    ...[...FIRM_CLASSIFIERS].map((word): [string, UnitEntry] => [word, entry('count', word)]),
    ...[...CHINESE_DURATIONS].map(([word, unit]): [string, UnitEntry] => [word, entry('duration', unit)]),
    ...[...CHINESE_UNITS].map(([word, unit]): [string, UnitEntry] => [word, entry('measure', unit)]),
    ...[...CHINESE_CURRENCIES].map(([word, currency]): [string, UnitEntry] => [
      word,
      entry('money', null, { currency: currency.code, factor: currency.factor }),
    ]),
    ...['百分点', '百分點', '个百分点', '個百分點', '个点', '個點'].map((word): [string, UnitEntry] => [
      word,
      entry('percent', 'pp'),
    ]),
    ...['个多百分点', '個多百分點'].map((word): [string, UnitEntry] => [word, entry('percent', 'pp')]),
    ...['基点', '个基点', '個基點', '基點', '點子', '点子'].map((word): [string, UnitEntry] => [
      word,
      entry('percent', 'pp', { factor: 0.01 }),
    ]),
    ['厘', entry('percent', '%')],
    ['成', entry('percent', '%', { factor: 10 })],
    ['折', entry('percent', '%')],
    ['倍', entry('multiple', null)],
  ]),
);

/** The unit that starts at `at` in Chinese characters; null where none is known. */
export function readChineseUnit(text: string, n: Numeral, at: number): Unit | null {
  if (text[at] === '度' && !text.startsWith('度电', at) && !text.startsWith('度電', at))
    return TAILS['度']?.includes(text[at + 1] ?? '！') ? null : degrees(text, n, at);
  if (text[at] === '级' || text[at] === '級') return levels(text, n, at);
  if (text[at] === '分' && /(?:小时|小時|时|時)$/.test(text.slice(Math.max(0, n.start - 2), n.start))) {
    return { end: at + 1, kind: 'duration', unit: 'minute', factor: 1 };
  }
  const found = CHINESE.at(text, at);
  if (found === null) return null;
  const last = text[found.end - 1] ?? '';
  const next = text[found.end] ?? '';
  const tails = TAILS[last];
  // 超过八成就启动: behind a hedge 成 is the unit, and 就 the next word.
  const isTenths =
    text.startsWith('成就', found.end - 1) &&
    /[过過约約近超到达達有]$/.test(text.slice(n.start - 1, n.start));
  if (tails !== undefined && next !== '' && tails.includes(next) && !isTenths) return null;
  if (found.entry.kind === 'count') {
    const words = CLASSIFIER_TAILS.get(last);
    if (words !== undefined && next !== '' && words.includes(next)) return null;
  }
  // 3000亿块 are chips or bricks: nobody says 块 for hundreds of millions in money.
  if ('块塊'.includes(text.slice(at, found.end)) && n.scale >= 1e8)
    return { end: found.end, kind: 'count', unit: last, factor: 1 };
  const speed = speedOf(text, n, found.entry);
  if (speed !== null) return { ...found.entry, end: found.end, unit: speed };
  const unit: Unit = perUnit(text, { ...found.entry, end: found.end });
  if (last === '折') return unit.kind === 'percent' ? discount(n, unit) : unit;
  if (last === '成') return tenths(text, n, unit);
  return withHalf(text, unit);
}

/** 一年半, 两倍半, 3個半小時, 3个多月. */
function withHalf(text: string, unit: Unit): Unit {
  const name = text.slice(unit.end - 4, unit.end);
  // 十个半足球场; 三个半小时 is a stretch of time already.
  if (
    unit.kind === 'count' &&
    '个個'.includes(unit.unit ?? '！') &&
    text[unit.end] === '半' &&
    isHan(text.charCodeAt(unit.end + 1))
  )
    return { ...unit, end: unit.end + 1, extra: 0.5 };
  if (unit.kind === 'money') return withTenths(text, unit);
  if (/[个個]多/.test(text.slice(unit.end - 5, unit.end))) return { ...unit, over: true };
  if (unit.kind === 'duration' && /[个個]半/.test(name)) return { ...unit, extra: 0.5 };
  if (
    text[unit.end] === '半' &&
    (unit.kind === 'duration' || unit.kind === 'multiple' || unit.kind === 'measure')
  ) {
    return { ...unit, end: unit.end + 1, extra: 0.5 };
  }
  return unit;
}

/** 时速350公里, 每小时60公里, 每秒30米: the time stands before the number. */
const PER_TIME =
  /(?:时速|時速|每小时|每小時|每秒|秒速)(?:达到?|達到?|超过|超過|约|約|高达|高達|可达|可達|近|为|為)?$/;
const SPEEDS: ReadonlyMap<string, readonly [hour: string | undefined, second: string | undefined]> = new Map([
  ['km', ['km/h', 'km/s']],
  ['m', ['m/h', 'm/s']],
  ['nmi', ['kn', undefined]],
  ['mi', ['mph', undefined]],
  ['m³', ['m³/h', 'm³/s']],
]);

function speedOf(text: string, { start }: Numeral, { unit }: UnitEntry): string | null {
  const speed = SPEEDS.get(unit ?? '');
  const time = speed && PER_TIME.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  if (!speed || time === undefined) return null;
  return (time.includes('秒') ? speed[1] : speed[0]) ?? null;
}

/** 320瓦时/公斤, 15毫克/千克: a measure for each unit of another. */
function perUnit(text: string, unit: Unit): Unit {
  if (unit.kind !== 'measure' || text[unit.end] !== '/') return unit;
  const under = CHINESE.at(text, unit.end + 1);
  return under?.entry.kind === 'measure'
    ? { ...unit, end: under.end, unit: `${unit.unit}/${under.entry.unit}` }
    : unit;
}
