import type { catalogues } from '../messages/catalogues';
import { fill } from '../messages/fill';
import type { UiLanguage } from '../project/settings';
import type { FigureReading } from './findings';

type Words = (typeof catalogues)[UiLanguage]['export'];

/** A figure's value in plain words of one language: `more than CNY 600,000,000,000`. */
export function describeReading(reading: FigureReading, words: Words, language: UiLanguage): string {
  if (reading.value === null) return words.unread;
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const { qualifier, max, unit } = reading;
  const number = numbers.format(reading.value);
  // A currency stands before its number and behind the hedge, every other unit behind both.
  const amount = reading.kind === 'money' && unit ? fill(words.unit.money, { unit, value: number }) : number;
  const hedged = fill(words.qualifier[max === null && qualifier === 'range' ? 'about' : qualifier], {
    value: amount,
    max: max === null ? '' : numbers.format(max),
  });
  return withUnit(reading, hedged, words);
}

function withUnit({ kind, unit }: FigureReading, value: string, words: Words): string {
  if (kind === 'percent') return fill(unit === 'pp' ? words.unit.points : words.unit.percent, { value });
  if (kind === 'multiple') return fill(words.unit.multiple, { value });
  return unit === null || kind === 'money' ? value : fill(words.unit.other, { unit, value });
}
