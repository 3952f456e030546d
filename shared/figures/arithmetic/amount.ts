import { isSame } from '../convert/numbers';
import { inUnit } from '../convert/units';
import { comparableUnit } from '../ledger/comparable';
import { mapped } from '../ledger/interval';
import type { Term } from './terms';

/** A number and how far it may lie to either side, by its hedge and by the rounding of its printed digits. */
export interface Amount {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A term as an amount in the unit of `like` (ARI-3). */
export function amountOf(term: Term, like: Term = term): Amount {
  const { figure, interval } = term;
  const convert = (value: number) => inUnit(value, figure.unit ?? '', like.figure.unit ?? '') ?? value;
  const isOther = figure.kind === 'measure' && figure.unit !== like.figure.unit;
  const { low, high } = isOther ? mapped(interval, convert) : interval;
  return { value: isOther ? convert(figure.value) : figure.value, low, high };
}

/** Whether two terms can be added: one kind, one sort of unit, no temperatures, no shares. */
export function areAddable(a: Term, b: Term): boolean {
  const { kind, unit } = a.figure;
  if (kind !== 'count' && kind !== 'money' && kind !== 'measure') return false;
  return unit !== '°C' && unit !== '°F' && comparableUnit(a.figure) === comparableUnit(b.figure);
}

/** `a + b` with its bounds. */
export function plus(a: Amount, b: Amount): Amount {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}

/** `a − b` with its bounds. */
export function minus(a: Amount, b: Amount): Amount {
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low };
}

/** `a ÷ b` with its bounds, of amounts above nothing; null where one may be nothing or less. */
export function over(a: Amount, b: Amount): Amount | null {
  if (!(a.low >= 0 && b.low > 0)) return null;
  return { value: a.value / b.value, low: a.low / b.high, high: a.high / b.low };
}

/** An amount times a number above nothing. */
export function times(a: Amount, factor: number): Amount {
  return { value: a.value * factor, low: a.low * factor, high: a.high * factor };
}

/** Whether two amounts can be the same number. */
export function canEqual(a: Amount, b: Amount): boolean {
  return reaches(a.high, b.low) && reaches(b.high, a.low);
}

/** Whether `a` can be no more than `b`. */
export function canBeWithin(a: Amount, b: Amount): boolean {
  return reaches(b.high, a.low);
}

function reaches(high: number, low: number): boolean {
  return high >= low || isSame(high, low);
}
