import { inUnit } from '../convert/units';
import type { FigureReading } from '../findings';
import { foldForms } from './fold';
import { hedgedInterval, type Interval, mapped, overlap, same } from './interval';
import type { Noun } from './noun';
import { printedInterval } from './printed';

/** How two statements of the same measure stand to each other. */
export type Relation = 'agrees' | 'compatible' | 'differs';

/** What may explain that two statements differ: they do not speak of the same. */
export type Hint = 'of' | 'scope' | 'period' | 'basis' | 'change' | 'part';

/** A statistic made ready to be compared. */
export interface Statement {
  readonly reading: FigureReading;
  readonly noun: Noun;
  /** What it says, in its own unit. */
  readonly meaning: Interval;
  /** What it may stand for, with what its digits leave open. */
  readonly printed: Interval;
  /** Scope and period, folded. */
  readonly scope: string;
  readonly period: string;
}

/** A statement of a reading; `words` is its measure phrase, for the digits that it prints, where that is known. */
export function statementOf(
  reading: FigureReading & { readonly value: number },
  noun: Noun,
  words: string | null,
): Statement {
  return {
    reading,
    noun,
    meaning: hedgedInterval(reading.value, reading),
    printed: printedInterval(reading, words),
    scope: foldForms(reading.scope ?? ''),
    period: foldForms(reading.period ?? ''),
  };
}

/** The relation of two statements (LED-40 … LED-42); the same whichever comes first. */
export function relationOf(a: Statement, b: Statement): Relation {
  // Up 5 and down 5 are not one number.
  if (a.reading.change !== null && b.reading.change !== null && a.reading.change !== b.reading.change) {
    return 'differs';
  }
  if (same(a.meaning, inUnitOf(a, b, b.meaning))) return 'agrees';
  return overlap(a.printed, inUnitOf(a, b, b.printed)) ? 'compatible' : 'differs';
}

/** LED-43: in what the two statements are not alike, besides their numbers. */
export function hintsOf(a: Statement, b: Statement): Hint[] {
  const hints: Hint[] = [];
  if (a.noun.name !== b.noun.name) hints.push('of');
  if (a.scope !== b.scope) hints.push('scope');
  if (a.period !== b.period) hints.push('period');
  if (a.reading.basis !== b.reading.basis) hints.push('basis');
  if (a.reading.change !== b.reading.change) hints.push('change');
  return hints;
}

/** An interval of `from` in the unit of `to`. */
function inUnitOf(
  { reading: { unit: to } }: Statement,
  { reading }: Statement,
  interval: Interval,
): Interval {
  const { kind, unit } = reading;
  if (kind !== 'measure' || unit === null || to === null || unit === to) return interval;
  return mapped(interval, (value) => inUnit(value, unit, to) ?? value);
}
