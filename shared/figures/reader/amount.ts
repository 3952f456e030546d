import { Lexicon } from '../../text/lexicon';
import type { TextRange } from '../../text/range';
import { CURRENCY_PREFIXES, type Currency } from '../data/currencies';
import type { Firmness } from '../draft';
import { beforeSpace, isDigit, isHan, isLatin } from '../lexer/chars';
import { readWords } from '../lexer/english';
import { withMagnitude } from '../lexer/english-magnitudes';
import { readHan } from '../lexer/han';
import { type Numeral, tidy } from '../lexer/numeral';
import { hedgeAfter } from './hedges';
import type { Scene } from './scene';
import type { Unit } from './unit';
import { readUnit } from './units';

/** A number with what is fixed to it: currency before, magnitude, unit after; ranges are made of two. */
export interface Amount extends TextRange {
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  readonly currency: Currency | null;
  /** 百分之, 千分之, 万分之 before the number: what one of it is worth in percent or as a fraction. */
  readonly share: 'percent' | number | null;
  readonly sign: 1 | -1;
  readonly hedge: Firmness | null;
}

/** Currencies that stand before their number. */
export const CURRENCIES_BEFORE = new Lexicon(CURRENCY_PREFIXES);
const SHARES: readonly (readonly [string, 'percent' | number])[] = [
  ['百分之', 'percent'],
  ['十万分之', 1e-5],
  ['十萬分之', 1e-5],
  ['百万分之', 1e-6],
  ['百萬分之', 1e-6],
  ['千分之', 0.001],
  ['万分之', 0.0001],
  ['萬分之', 0.0001],
];

/** Reads what is fixed to a numeral; `floor` is where the previous figure ended. */
export function readAmount(scene: Scene, first: Numeral, floor: number): Amount {
  const { text } = scene;
  const prefix = currencyBefore(text, first.start, floor);
  const numeral =
    first.form === 'digits' && first.hedge === null ? withMagnitude(text, first, prefix !== null) : first;
  let start = prefix?.start ?? numeral.start;
  const shared = SHARES.find(
    ([word]) => text.startsWith(word, numeral.start - word.length) && numeral.start - word.length >= floor,
  );
  if (shared !== undefined) start = numeral.start - shared[0].length;
  const tail = numeral.hedge === null ? tailHedge(text, numeral) : null;
  const end = tail?.at ?? numeral.end;
  const unit = shared !== undefined ? null : readUnit(scene, { ...numeral, end });
  const negative = signBefore(text, start, floor, unit);
  return {
    start: negative ?? start,
    end: unit?.end ?? end,
    numeral,
    unit,
    currency: prefix?.entry ?? null,
    share: shared?.[1] ?? null,
    sign: negative === null ? 1 : -1,
    hedge: numeral.hedge ?? tail?.firmness ?? (unit?.over ? 'over' : null),
  };
}

/** -plus, +, -odd between the number and what it counts. */
function tailHedge(text: string, n: Numeral) {
  const found = hedgeAfter(text, n.end);
  if (found === null) return null;
  const words = text.slice(n.end, found.at);
  return words === '+' || words.startsWith('-') || words === ' plus' || words === ' odd' ? found : null;
}

function currencyBefore(text: string, start: number, floor: number) {
  const end = beforeSpace(text, start);
  const inner = CURRENCIES_BEFORE.before(text, end);
  // EUR €25 billion: the code and the sign of one currency.
  const outer = inner === null ? null : CURRENCIES_BEFORE.before(text, beforeSpace(text, inner.start));
  const found = outer !== null && inner !== null && outer.entry.code === inner.entry.code ? outer : inner;
  if (found === null || found.start < floor) return null;
  const letters = isLatin(text.charCodeAt(found.start));
  if (letters && isLatin(text.charCodeAt(found.start - 1))) return null;
  return found;
}

/** Before 负 these make a word of it: 减负, 背负, 抱负. */
const BEARING = '减減抱自背担擔胜勝正肩辜欺欠';
const MINUS_WORDS = ['零下', '负', '負', 'minus ', 'Minus ', 'negative '];

/** Start of the sign before a negative number, or null; a hyphen is one only before degrees and percents. */
function signBefore(text: string, start: number, floor: number, unit: Unit | null): number | null {
  const word = MINUS_WORDS.find(
    (minus) => text.startsWith(minus, start - minus.length) && start - minus.length >= floor,
  );
  // 减负612亿元 lightens a load.
  if (word !== undefined && !(word.length === 1 && BEARING.includes(text[start - 2] ?? '！')))
    return start - word.length;
  const spaced = start < 2 || text[start - 2] === ' ' || text[start - 2] === '(';
  if (text[start - 1] === '-' && spaced && start - 1 >= floor && '$€£¥'.includes(text[start] ?? '！'))
    return start - 1;
  if (text[start - 1] !== '-' || start - 1 < floor || unit === null) return null;
  const previous = text.charCodeAt(start - 2);
  if (isDigit(previous) || isLatin(previous) || previous === 0x25) return null;
  return unit.kind === 'percent' || unit.unit === '°C' || unit.unit === '°F' ? start - 1 : null;
}

/** The number of an amount with its unit's factor and its sign applied. */
export function amountValue(amount: Amount, unit: Unit | null, raw: number): number {
  const base = unit === null ? raw : tidy(raw * unit.factor) + (unit.extra ?? 0);
  const shared = typeof amount.share === 'number' ? base * amount.share : base;
  return tidy(amount.sign * shared);
}

/** The numeral that starts exactly at `at`, in any of its forms; null where none does. */
export function numeralAt(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  if (isDigit(code) || isHan(code)) return readHan(text, at);
  return isLatin(code) ? readWords(text, at) : null;
}
