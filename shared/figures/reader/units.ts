import { Lexicon } from '../../text/lexicon';
import { CLASSIFIER_TAILS, COUNTED_NOUNS, FIRM_CLASSIFIERS, LOOSE_CLASSIFIERS } from '../data/classifiers';
import { CHINESE_CURRENCIES, type CurrencyCode, ENGLISH_CURRENCIES } from '../data/currencies';
import { HAN_DIGITS } from '../data/han-numerals';
import { CHINESE_VERBS } from '../data/stop-words';
import {
  CHINESE_DURATIONS,
  CHINESE_UNITS,
  ENGLISH_DURATIONS,
  ENGLISH_UNITS,
  UNIT_SYMBOLS,
} from '../data/units';
import type { FigureKind } from '../findings';
import { afterSpace, isDigit, isHan, isLatin, wordEnd } from '../lexer/chars';
import { partAfter, readWords } from '../lexer/english';
import { type Numeral, tidy } from '../lexer/numeral';
import type { Scene } from './scene';

/** What stands after a number and says what kind of figure it is. */
export interface Unit {
  readonly end: number;
  readonly kind: FigureKind;
  /** Symbol, code or classifier; currencies are still to be settled for the block. */
  readonly unit: string | null;
  readonly currency?: CurrencyCode;
  readonly factor: number;
  /** Added to the value after the factor: 六成五 is 60 + 5, 一年半 1 + 0.5. */
  readonly extra?: number;
  /** A classifier that counts only after digits, long numerals or a hedge. */
  readonly loose?: boolean;
  /** A noun that is counted without a classifier. */
  readonly noun?: string;
  /** Joined to its number by a hyphen: a 20-member team. */
  readonly hyphen?: boolean;
  /** More than the number says, set into the unit: 3个多月. */
  readonly over?: boolean;
}

type Entry = Pick<Unit, 'kind' | 'unit' | 'factor' | 'currency' | 'loose' | 'noun'>;

const entry = (kind: FigureKind, unit: string | null, rest: Partial<Entry> = {}): Entry => ({
  kind,
  unit,
  factor: 1,
  ...rest,
});

const CHINESE = new Lexicon(
  new Map<string, Entry>([
    ...[...COUNTED_NOUNS].map((word): [string, Entry] => [
      word,
      entry('count', null, { loose: true, noun: word }),
    ]),
    ...[...LOOSE_CLASSIFIERS].map((word): [string, Entry] => [word, entry('count', word, { loose: true })]),
    ...[...FIRM_CLASSIFIERS].map((word): [string, Entry] => [word, entry('count', word)]),
    ...[...CHINESE_DURATIONS].map(([word, unit]): [string, Entry] => [word, entry('duration', unit)]),
    ...[...CHINESE_UNITS].map(([word, unit]): [string, Entry] => [word, entry('measure', unit)]),
    ...[...CHINESE_CURRENCIES].map(([word, currency]): [string, Entry] => [
      word,
      entry('money', null, { currency: currency.code, factor: currency.factor }),
    ]),
    ...['百分点', '百分點', '个百分点', '個百分點', '个点', '個點'].map((word): [string, Entry] => [
      word,
      entry('percent', 'pp'),
    ]),
    ...['个多百分点', '個多百分點'].map((word): [string, Entry] => [word, entry('percent', 'pp')]),
    ...['基点', '个基点', '個基點', '基點', '點子', '点子'].map((word): [string, Entry] => [
      word,
      entry('percent', 'pp', { factor: 0.01 }),
    ]),
    ['厘', entry('percent', '%')],
    ['成', entry('percent', '%', { factor: 10 })],
    ['折', entry('percent', '%')],
    ['倍', entry('multiple', null)],
  ]),
);

const ENGLISH: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...[...ENGLISH_DURATIONS].map(([word, unit]): [string, Entry] => [word, entry('duration', unit)]),
  ...[...ENGLISH_UNITS].map(([word, unit]): [string, Entry] => [word, entry('measure', unit)]),
  ...[...ENGLISH_CURRENCIES].map(([word, currency]): [string, Entry] => [
    word,
    entry('money', null, { currency: currency.code, factor: currency.factor }),
  ]),
  ...['percent', 'per cent', 'pct', 'percents'].map((word): [string, Entry] => [word, entry('percent', '%')]),
  ...['percentage points', 'percentage point', 'ppts', 'ppt', 'pp', 'pps'].map((word): [string, Entry] => [
    word,
    entry('percent', 'pp'),
  ]),
  ...['basis points', 'basis point', 'bps', 'bp'].map((word): [string, Entry] => [
    word,
    entry('percent', 'pp', { factor: 0.01 }),
  ]),
  ...['times', 'fold'].map((word): [string, Entry] => [word, entry('multiple', null)]),
]);
const MOST_PIECES = 5;

/** Words that 成, 折, 升, 度, 倍, 元 and others begin; then they are no units. */
const TAILS: Readonly<Record<string, string>> = {
  成: '立功员員果本年绩績都长長交品分熟就效因型套片批群败敗语語',
  折: '合算叠射旧舊扣磨腾返断断中',
  倍: '增感受加',
  升: '至到高为為降级級起温幅学學',
  度: '假过過量身',
  元: '旦首宵素老宇',
  米: '粉饭飯面兰蘭',
  克: '服制隆里',
  斤: '斤',
  天: '然空津河气氣安',
  年: '级級轻輕',
  周: '边邊末围圍',
  夜: '市景',
  晚: '会會间間上',
  里: '程面边',
  秒: '杀殺',
  吨: '位',
  块: '头',
  角: '度色落',
  毛: '利巾衣线線病重坯细豆笔筆坑囊病发發皮',
  毫: '不无無',
  厘: '米清定',
  台: '阶階湾灣风風州',
};

/** The unit after a number; null where none is known. */
export function readUnit(scene: Scene, n: Numeral): Unit | null {
  const { text } = scene;
  const at = afterSpace(text, n.end);
  const sign = text[at] ?? '';
  if (sign === '%') return { end: at + 1, kind: 'percent', unit: percentSign(text, at + 1), factor: 1 };
  if (sign === '‰') return { end: at + 1, kind: 'fraction', unit: null, factor: 0.001 };
  if (isHan(text.charCodeAt(at)) || sign === '℃' || sign === '℉') return readChineseUnit(scene, n, at);
  return readEnglishUnit(text, n);
}

function percentSign(text: string, at: number): string {
  return /(?:-| )?points?\b/iy.test(text.slice(at, at + 8)) ? 'pp' : '%';
}

function readChineseUnit(scene: Scene, n: Numeral, at: number): Unit | null {
  const { text } = scene;
  if (text[at] === '度' && !text.startsWith('度电', at) && !text.startsWith('度電', at))
    return degrees(text, n, at);
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
  const speed = found.entry.unit === null ? undefined : SPEEDS.get(found.entry.unit);
  if (speed !== undefined && PER_TIME.test(text.slice(Math.max(0, n.start - 8), n.start))) {
    const each = text.slice(Math.max(0, n.start - 8), n.start).includes('秒') ? speed[1] : speed[0];
    if (each !== undefined) return { ...found.entry, end: found.end, unit: each };
  }
  const unit: Unit = perUnit(text, { ...found.entry, end: found.end });
  if (last === '折') return unit.kind === 'percent' ? discount(n, unit) : unit;
  if (last === '成') return tenths(text, n, unit);
  return withHalf(text, unit);
}

/** 八折 is 80 percent of the price, 八五折 85. */
function discount(n: Numeral, unit: Unit): Unit | null {
  if (n.value <= 0 || n.value >= 100) return null;
  return { ...unit, factor: n.value < 10 ? 10 : 1 };
}

/** 七成 is 70 percent, 六成五 65, 兩成半 25. */
function tenths(text: string, n: Numeral, unit: Unit): Unit | null {
  if (n.value > 10) return null;
  const next = text[unit.end] ?? '';
  if (next === '半') return { ...unit, end: unit.end + 1, extra: 5 };
  const digit = HAN_DIGITS.get(next) ?? (/^[1-9]$/.test(next) ? Number(next) : undefined);
  const after = text[unit.end + 1] ?? '';
  if (digit === undefined || digit === 0) return unit;
  // 七成三支持 are 73 percent; 三成五家企业 are 30 percent and five firms.
  const verb = CHINESE_VERBS.has(text.slice(unit.end + 1, unit.end + 3));
  const counts = FIRM_CLASSIFIERS.has(after) || LOOSE_CLASSIFIERS.has(after) || COUNTED_NOUNS.has(after);
  const more = isDigit(after.charCodeAt(0)) || after === '.' || after === '%';
  return (counts && !verb) || more || HAN_DIGITS.has(after) || '十百千万萬亿億'.includes(after || '！')
    ? unit
    : { ...unit, end: unit.end + 1, extra: digit };
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

const DIGIT = '[一二两兩三四五六七八九\\d]';
const TENTHS = new RegExp(`(${DIGIT})[角毛](?:(${DIGIT})分(?!之))?`, 'y');
/** 五块五, 一塊半: what follows 块 are tenths, if nothing else claims the digit. */
const SPOKEN_TENTHS = /([一二两兩三四五六七八九半\d])(?![\p{Script=Han}\d.%])/uy;
const CENTS = new RegExp(`(${DIGIT})分(?!之)`, 'y');

/** 十六元八角, 3元5角2分, 五块五, 1毛1分: the parts of a currency after its units. */
function withTenths(text: string, unit: Unit): Unit {
  const name = text[unit.end - 1] ?? '';
  if ('角毛'.includes(name)) {
    const cents = partsAt(CENTS, text, unit.end);
    return cents === null ? unit : { ...unit, end: CENTS.lastIndex, extra: cents[0] / 100 };
  }
  const parts = partsAt(TENTHS, text, unit.end);
  if (parts !== null) return { ...unit, end: TENTHS.lastIndex, extra: tidy(parts[0] / 10 + parts[1] / 100) };
  const spoken = '块塊'.includes(name) ? partsAt(SPOKEN_TENTHS, text, unit.end) : null;
  return spoken === null ? unit : { ...unit, end: SPOKEN_TENTHS.lastIndex, extra: spoken[0] / 10 };
}

/** The digits that a pattern captures at `at`, 0 for one that is not there; null where it does not match. */
function partsAt(pattern: RegExp, text: string, at: number): readonly [number, number] | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const digit = (character: string | undefined) =>
    character === undefined ? 0 : character === '半' ? 5 : (HAN_DIGITS.get(character) ?? Number(character));
  return [digit(found[1]), digit(found[2])];
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

/** 320瓦时/公斤, 15毫克/千克: a measure for each unit of another. */
function perUnit(text: string, unit: Unit): Unit {
  if (unit.kind !== 'measure' || text[unit.end] !== '/') return unit;
  const under = CHINESE.at(text, unit.end + 1);
  return under?.entry.kind === 'measure'
    ? { ...unit, end: under.end, unit: `${unit.unit}/${under.entry.unit}` }
    : unit;
}

/** 度: of temperature, of an angle or a coordinate, or of electricity where the number is large. */
function degrees(text: string, n: Numeral, at: number): Unit | null {
  const next = text[at + 1] ?? '';
  if ((TAILS['度'] ?? '').includes(next) && next !== '') return null;
  const base = { end: at + 1, kind: 'measure' as const, factor: 1 };
  if (/[经經纬緯]\s?$/.test(text.slice(Math.max(0, n.start - 2), n.start))) return { ...base, unit: '°' };
  // Where the passage is about electricity 度 is a kilowatt hour, in any amount.
  if (n.scale >= 1e4 || isElectric(text, at)) return { ...base, unit: 'kWh' };
  if (
    n.form === 'han' &&
    n.value < 10 &&
    !n.decimal &&
    !text.slice(Math.max(0, n.start - 3), n.start).includes('零')
  )
    return null;
  return { ...base, unit: n.value <= 60 ? '°C' : '°' };
}

/** How far around a 度 electricity may be named, in UTF-16 code units. */
const NEARBY = 60;

function isElectric(text: string, at: number): boolean {
  return /度[电電]|[绿綠用]电|用電/.test(text.slice(Math.max(0, at - NEARBY), at + NEARBY));
}

/** 级 measures earthquakes and winds; elsewhere it is a grade, which is a name. */
function levels(text: string, n: Numeral, at: number): Unit | null {
  const after = text.slice(at + 1, at + 6);
  const before = text.slice(Math.max(0, n.start - 5), n.start);
  const quake =
    /^[^，。,、]{0,4}(?:地震|[风風])/.test(after) || /里氏|风力|風力|阵风|陣風|震级|震級/.test(before);
  return quake || n.decimal ? { end: at + 1, kind: 'measure', unit: '级', factor: 1 } : null;
}

const SYMBOLS = new Lexicon(UNIT_SYMBOLS);
const SYMBOL = /[A-Za-zμµ°℃][A-Za-z0-9μµ²³/^]{0,7}/y;

/** "a half point", "up 0.8 point": percentage points, where rates are spoken of. */
const POINTS = /[ -](?:of a )?points?\b(?! (?:of|that|is|was|out|to make|person))/iy;
const MOST_POINTS = 30;
const PERCENT_TALK = 160;

function isPercentTalk(text: string, at: number, decimal: boolean): boolean {
  const around = text.slice(Math.max(0, at - PERCENT_TALK), at + PERCENT_TALK);
  return (
    /%|per ?cent|basis point/i.test(around) ||
    (decimal && /\b(?:rates?|inflation|cut|hike|poll)/i.test(around))
  );
}

const BELOW_ZERO = /(?: degrees)? below(?: zero)?(?=[.,;!?]|$| in\b| this\b| on\b| at\b| and\b)/iy;

function readEnglishUnit(text: string, n: Numeral): Unit | null {
  const hyphen = (text[n.end] === '-' || text[n.end] === '–') && isLatin(text.charCodeAt(n.end + 1));
  const at = hyphen ? n.end + 1 : afterSpace(text, n.end);
  const words = longestWords(text, at);
  // 20p is pence, 720p a screen.
  if (words !== null && n.value >= 100 && text.slice(at, words.end) === 'p') return null;
  if (words?.kind === 'multiple' && isFrequency(text, n, words.end)) return null;
  if (words !== null) {
    if (words.kind === 'money' && words.factor === 1) return withCents(text, words);
    const part = words.kind === 'measure' || words.kind === 'duration' ? partAfter(text, words.end) : null;
    const whole = part === null ? words : { ...words, end: part.end, extra: part.value };
    return hyphen ? { ...whole, hyphen } : whole;
  }
  POINTS.lastIndex = n.end;
  if (n.value <= MOST_POINTS && POINTS.test(text) && isPercentTalk(text, n.end, n.decimal))
    return { end: POINTS.lastIndex, kind: 'percent', unit: 'pp', factor: 1 };
  BELOW_ZERO.lastIndex = n.end;
  if (BELOW_ZERO.test(text)) return { end: BELOW_ZERO.lastIndex, kind: 'measure', unit: '°', factor: -1 };
  if (/\bmagnitude (?:of )?$/i.test(text.slice(Math.max(0, n.start - 14), n.start))) {
    return { end: n.end, kind: 'measure', unit: 'magnitude', factor: 1 };
  }
  const times = timesSign(text, n.end);
  if (times > 0) return { end: times, kind: 'multiple', unit: null, factor: 1 };
  SYMBOL.lastIndex = at;
  if (!SYMBOL.test(text)) return null;
  const symbol = SYMBOLS.at(text, at, SYMBOL.lastIndex);
  if (symbol === null || isLatin(text.charCodeAt(symbol.end)) || isDigit(text.charCodeAt(symbol.end)))
    return null;
  return { end: symbol.end, kind: 'measure', unit: symbol.entry, factor: 1, hyphen };
}

const CENTS_AFTER = / (?:and )?(\d{1,2}|[a-z]+(?:-[a-z]+)?) (?:cents|pence|p)\b/iy;

/** four dollars and fifty cents, three pounds 20 pence. */
function withCents(text: string, unit: Unit): Unit {
  CENTS_AFTER.lastIndex = unit.end;
  const found = CENTS_AFTER.exec(text)?.[1];
  if (found === undefined) return unit;
  const cents = /^\d/.test(found) ? Number(found) : (readWords(found, 0)?.value ?? 0);
  return cents > 0 && cents < 100 ? { ...unit, end: CENTS_AFTER.lastIndex, extra: cents / 100 } : unit;
}

const COMPARED = / (?:as|the|that|what|its|their|our|his|this|last|more|less|fewer|over|[a-z]{3,}er)\b/iy;

/** "met three times" counts occasions; "three times as many" and "2.4 times" multiply. */
function isFrequency(text: string, n: Numeral, end: number): boolean {
  if (n.decimal || text[end - 1] !== 's') return false;
  COMPARED.lastIndex = end;
  return !COMPARED.test(text);
}

/** 2.5x: a multiple where nothing else hangs on it. */
function timesSign(text: string, at: number): number {
  const sign = text[at];
  if (sign !== 'x' && sign !== 'X') return 0;
  const next = text.charCodeAt(at + 1);
  return isLatin(next) || isDigit(next) ? 0 : at + 1;
}

/** The longest run of words after the number that names a unit: percentage points, nautical miles, U.S. dollars. */
function longestWords(text: string, at: number): Unit | null {
  let end = at;
  let name = '';
  let best: Unit | null = null;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const stop = wordEnd(text, end);
    if (stop === end) break;
    name += text.slice(end, stop).toLowerCase();
    const found = ENGLISH.get(name);
    if (found !== undefined) best = { ...found, end: stop };
    const dotted = text[stop] === '.' && stop - end <= 2;
    end = dotted ? stop + 1 : stop;
    if (dotted && isLatin(text.charCodeAt(end))) continue;
    if (text[end] !== ' ' && text[end] !== '-' && text[end] !== '\u00a0') break;
    name += ' ';
    end++;
  }
  return best;
}
