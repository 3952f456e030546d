import { YEAR_BEFORE } from '../data/dates';
import { HAN_DIGITS } from '../data/han-numerals';
import { isDigit, isHan } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import { tidy } from '../lexer/numeral';
import { type Amount, CURRENCIES_BEFORE, numeralAt, readAmount } from './amount';
import { wordBefore } from './counted';
import type { Scene } from './scene';
import type { Unit } from './unit';

/** How the second end of a range was taken: both in one figure, or its unit lent to the first alone. */
export interface Second {
  readonly amount: Amount;
  readonly joined: boolean;
  /** The first number with the magnitude that it shares with the second. */
  readonly first: number;
}

const CONNECTOR = /[ \u00a0]{0,2}(?:至|到|——|[-–—~～〜]{1,2}|to\b|through\b)[ \u00a0]{0,2}/iy;
const PAIR = /[ \u00a0]{0,2}(?:和|与|與|及|、|and\b|or\b|或)[ \u00a0]{0,2}/iy;
/** 2.6, 2.2, and 2.0 percent: between decimals a comma makes a list too. */
const COMMA_PAIR = /, (?:and )?(?=\d+\.\d)/y;
const LEAD = /(?:百分之|零下|-)*/y;
const RISES =
  /(?:rose|risen|fell|fallen|grew|grown|up|down|increased|increase|decreased|dropped|climbed|jumped|gained|lost|declined|by|上升|增加|减少|減少|下降|升|跌|增|减|減|了)\s?(?:约|約|about )?$/i;
const FROM = /(?:从|從|由|自|from)\s?$/i;
const RANGING = /(?:rang(?:es?|ed|ing)|runs?|var(?:y|ied|ies|ying)|anywhere)\s+from\s?$/i;

/** Looks for a second number that makes a range with the first, or that lends it its unit. */
export function readSecond(scene: Scene, first: Amount): Second | null {
  const { text } = scene;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const between = /(?:between|介于|介於|介乎)\s?$/i.test(before);
  const connector = connectorAt(text, first.end, CONNECTOR);
  if (connector > 0) return rangeTo(scene, first, connector, before, between);
  const pair = listConnector(text, first);
  if (pair < 0) return null;
  const word = text.slice(first.end, pair).trim();
  if (between && word !== 'or' && word !== '、') return rangeTo(scene, first, pair, '', true);
  return pairWith(scene, first, pair, word);
}

function listConnector(text: string, amount: Amount): number {
  const comma =
    amount.numeral.decimal && amount.unit === null ? connectorAt(text, amount.end, COMMA_PAIR) : -1;
  return comma > 0 ? comma : connectorAt(text, amount.end, PAIR);
}

function connectorAt(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The amount that starts at `at`, with what may stand before its digits. */
function amountAt(scene: Scene, at: number): Amount | null {
  const { text } = scene;
  LEAD.lastIndex = at;
  LEAD.test(text);
  let from = LEAD.lastIndex;
  const currency = CURRENCIES_BEFORE.at(text, from);
  if (currency !== null) from = currency.end;
  const numeral = numeralAt(text, from);
  if (numeral === null || numeral.bare || numeral.max !== null) return null;
  return readAmount(scene, numeral, at);
}

function rangeTo(scene: Scene, first: Amount, at: number, before: string, between: boolean): Second | null {
  const second = amountAt(scene, at);
  if (second === null || second.start !== at || !agrees(first, second)) return null;
  const shared = sharedFirst(first.numeral, second.numeral);
  const dashed = !/[至到a-z]/i.test(scene.text.slice(first.end, at));
  const { text } = scene;
  const bare =
    second.unit === null && second.currency === null && second.share === null && second.numeral.scale === 1;
  if (dashed && bare && !(text[second.end] === ' ' || isHan(text.charCodeAt(second.end)))) return null;
  if (dashed && isDigit(text.charCodeAt(first.start - 2)) && text[first.start - 1] === '-') return null;
  const low = first.sign * shared;
  const high = second.sign * second.numeral.value;
  const apart =
    FROM.test(before) &&
    !RANGING.test(before) &&
    !/^(?:之间|之間|不等)/.test(text.slice(second.end, second.end + 2));
  if (!dashed && !between && apart) return { amount: second, joined: false, first: shared };
  if (low >= high)
    return first.unit === null && first.currency === null && !dashed
      ? { amount: second, joined: false, first: first.numeral.value }
      : null;
  const alike = first.unit !== null || second.unit === null;
  if (!dashed && !between && alike && RISES.test(before) && high > low * 3) return null;
  return { amount: second, joined: true, first: shared };
}

/** Whether both ends measure the same: the first has no unit of its own, or the same one. */
function agrees(first: Amount, second: Amount): boolean {
  if ((first.share === null) !== (second.share === null)) {
    if (first.share === null || second.unit !== null) return false;
  }
  if (first.currency !== null && second.currency !== null && first.currency.code !== second.currency.code)
    return false;
  if (first.currency === null && second.currency !== null) return false;
  if (first.hedge !== null && first.unit !== null && second.hedge === null) return false;
  if (first.unit === null)
    return first.currency === null || second.unit === null || second.unit.kind === 'money';
  return second.unit !== null && sameUnit(first.unit, second.unit);
}

function sameUnit(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.currency === b.currency;
}

/** 5至6万, $1.1 to $1.3 trillion: the magnitude belongs to both ends where only the second has one. */
function sharedFirst(first: Numeral, second: Numeral): number {
  // eight or nine hundred people are 800 to 900.
  const hundreds =
    second.form === 'words' && second.scale === 1 && second.value >= 100 && second.value % 100 === 0;
  if (hundreds && first.value < 10) return first.value * 100;
  if (first.scale !== 1 || second.scale < 1e3) return first.value;
  return first.value < second.value / second.scale ? tidy(first.value * second.scale) : first.value;
}

/** "3.5和4.2个百分点", "45、50和60个", "three or four": a later number lends its unit, or closes an approximate pair. */
function pairWith(scene: Scene, first: Amount, at: number, word: string): Second | null {
  const adjacent = word === '、' ? adjacentPair(scene, first, at) : null;
  if (adjacent !== null) return adjacent;
  if (first.unit !== null || first.currency !== null || first.share !== null) return null;
  if (isYearOf(scene.text, first.numeral)) return null;
  const second = amountAt(scene, at);
  if (second === null || second.start !== at) return null;
  const [low, high] = [first.numeral.value, second.numeral.value];
  if (word === 'or' || word === '或') {
    const shared = sharedFirst(first.numeral, second.numeral);
    const close = high > shared && high <= shared * 1.5 + 1;
    return close ? { amount: second, joined: true, first: shared } : null;
  }
  const lender = lastOfList(scene, second);
  if (lender.unit === null || lender.currency !== null || lender.unit.kind === 'money') return null;
  const { kind } = lender.unit;
  const lends =
    word === 'and' ? kind === 'percent' || kind === 'measure' || kind === 'multiple' : kind !== 'duration';
  return lends ? { amount: lender, joined: false, first: low } : null;
}

/** 三、四百人, 七、八成, 百分之三、四: neighbouring digits are a range, as without the mark. */
function adjacentPair(scene: Scene, first: Amount, at: number): Second | null {
  const n = first.numeral;
  if (n.form !== 'han' || n.end - n.start !== 1 || first.unit !== null || n.value < 1 || n.value > 8)
    return null;
  const second = amountAt(scene, at);
  if (second === null || second.start !== at || second.numeral.form !== 'han') return null;
  const lead = HAN_DIGITS.get(scene.text[second.numeral.start] ?? '');
  if (lead !== n.value + 1) return null;
  const counted =
    second.unit !== null || second.numeral.scale > 1 || second.numeral.value >= 10 || first.share !== null;
  return counted
    ? { amount: second, joined: true, first: tidy((second.numeral.value / lead) * n.value) }
    : null;
}

/** "1.9% in 2026 and 2.0% in 2027": a year borrows no unit from the number after it. */
function isYearOf(text: string, { plain, value, start }: Numeral): boolean {
  return (
    plain.length === 4 &&
    value >= 1900 &&
    value < 2100 &&
    YEAR_BEFORE.has(wordBefore(text, start).word.toLowerCase())
  );
}

const LONGEST_LIST = 8;

/** The first number of a list that has a unit, or its last number. */
function lastOfList(scene: Scene, from: Amount): Amount {
  let amount = from;
  for (let items = 0; items < LONGEST_LIST && amount.unit === null; items++) {
    const at = listConnector(scene.text, amount);
    const next = at < 0 ? null : amountAt(scene, at);
    if (next === null || next.start !== at) break;
    amount = next;
  }
  return amount;
}
