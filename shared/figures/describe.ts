import type { catalogues } from '../messages/catalogues';
import { fill } from '../messages/fill';
import type { UiLanguage } from '../project/settings';
import type { FigureReading } from './findings';

type Words = (typeof catalogues)[UiLanguage]['export'];

/** A figure's value in plain words of one language: `more than CNY 600,000,000,000`. */
export function describeReading(reading: FigureReading, words: Words, language: UiLanguage): string {
  if (reading.value === null) return words.unread;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const value = fill(
    words.qualifier[reading.max === null && reading.qualifier === 'range' ? 'about' : reading.qualifier],
    {
      value: number.format(reading.value),
      max: reading.max === null ? '' : number.format(reading.max),
    },
  );
  return withUnit(reading, value, words);
}

function withUnit({ kind, unit }: FigureReading, value: string, words: Words): string {
  if (kind === 'percent') return fill(unit === 'pp' ? words.unit.points : words.unit.percent, { value });
  if (kind === 'multiple') return fill(words.unit.multiple, { value });
  if (unit === null) return value;
  return fill(kind === 'money' ? words.unit.money : words.unit.other, { unit, value });
}
