import { Lexicon } from '../../text/lexicon';
import { ENGLISH_CURRENCIES } from '../data/currencies';
import { ENGLISH_DURATIONS, ENGLISH_UNITS, UNIT_SYMBOLS } from '../data/units';
import { afterSpace, isDigit, isLatin, wordEnd } from '../lexer/chars';
import { partAfter } from '../lexer/english-parts';
import type { Numeral } from '../lexer/numeral';
import { withCents } from './money-parts';
import { entry, type Unit, type UnitEntry } from './unit';

const ENGLISH: ReadonlyMap<string, UnitEntry> = new Map<string, UnitEntry>([
  ...[...ENGLISH_DURATIONS].map(([word, unit]): [string, UnitEntry] => [word, entry('duration', unit)]),
  ...[...ENGLISH_UNITS].map(([word, unit]): [string, UnitEntry] => [word, entry('measure', unit)]),
  ...[...ENGLISH_CURRENCIES].map(([word, currency]): [string, UnitEntry] => [
    word,
    entry('money', null, { currency: currency.code, factor: currency.factor }),
  ]),
  ...['percent', 'per cent', 'pct', 'percents'].map((word): [string, UnitEntry] => [
    word,
    entry('percent', '%'),
  ]),
  ...['percentage points', 'percentage point', 'ppts', 'ppt', 'pp', 'pps'].map(
    (word): [string, UnitEntry] => [word, entry('percent', 'pp')],
  ),
  ...['basis points', 'basis point', 'bps', 'bp'].map((word): [string, UnitEntry] => [
    word,
    entry('percent', 'pp', { factor: 0.01 }),
  ]),
  ...['times', 'fold'].map((word): [string, UnitEntry] => [word, entry('multiple', null)]),
]);
const MOST_PIECES = 5;

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

/** The unit after a number in Latin letters; null where none is known. */
export function readEnglishUnit(text: string, n: Numeral): Unit | null {
  const hyphen = (text[n.end] === '-' || text[n.end] === '–') && isLatin(text.charCodeAt(n.end + 1));
  const at = hyphen ? n.end + 1 : afterSpace(text, n.end);
  const named = longestWords(text, at);
  const symbol = symbolAt(text, at, hyphen);
  // km/h and km² are longer than km.
  const words = named !== null && symbol !== null && symbol.end > named.end ? null : named;
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
  return symbol;
}

/** The symbol of a unit, as long as it is written: km/h, μg/m³. */
function symbolAt(text: string, at: number, hyphen: boolean): Unit | null {
  SYMBOL.lastIndex = at;
  if (!SYMBOL.test(text)) return null;
  const symbol = SYMBOLS.at(text, at, SYMBOL.lastIndex);
  if (symbol === null || isLatin(text.charCodeAt(symbol.end)) || isDigit(text.charCodeAt(symbol.end)))
    return null;
  return { end: symbol.end, kind: 'measure', unit: symbol.entry, factor: 1, hyphen };
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
