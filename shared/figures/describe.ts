import { fill } from '../messages/fill';
import type { UiLanguage } from '../project/settings-choices';
import { classifierIn } from './classifier-forms';
import { simpleFraction } from './convert/simple-fraction';
import { type ExportWords, writeNumber } from './convert/write-number';
import type { FigureReading } from './findings';

/** Under this a share of one that is no simple fraction was said in thousandths. */
const PER_MILLE_BELOW = 0.1;

/** A figure's value in plain words of one language (CNV-30 … CNV-35): `more than CNY 600 billion`. */
export function describeReading(reading: FigureReading, words: ExportWords, language: UiLanguage): string {
  const { value, max } = reading;
  if (value === null) return words.unread;
  const write = (number: number) => withSign(number, reading, words, language);
  const numbers =
    max === null ? write(value) : fill(words.qualifier.range, { value: write(value), max: write(max) });
  return fill(words.qualifier[hedgeOf(reading)], { value: withUnit(numbers, reading, words, language) });
}

type Hedge = keyof ExportWords['qualifier'];

/** The words of a hedge; a range needs none, and without its upper end it is only an approximation. */
function hedgeOf({ qualifier, inclusive, max }: FigureReading): Hedge {
  switch (qualifier) {
    case 'over':
      return inclusive ? 'atLeast' : 'over';
    case 'under':
      return inclusive ? 'atMost' : 'under';
    case 'range':
      return max === null ? 'about' : 'exact';
    default:
      return qualifier;
  }
}

/** A number with the sign that stands at each end of a range: 18% to 22%. */
function withSign(value: number, { kind, unit }: FigureReading, words: ExportWords, language: UiLanguage) {
  const number = writeNumber(value, words, language);
  if (kind === 'percent' && unit !== 'pp') return fill(words.unit.percent, { value: number });
  if (kind !== 'fraction') return number;
  const simple = simpleFraction(value);
  if (simple !== null) {
    return fill(words.unit.fraction, { fraction: `${simple.over}/${simple.under}`, value: number });
  }
  if (value <= 0 || value >= PER_MILLE_BELOW) return number;
  const thousandths = fill(words.unit.perMille, { value: writeNumber(value * 1000, words, language) });
  return fill(words.unit.fraction, { fraction: thousandths, value: number });
}

/** The numbers with the unit that stands once, before or behind them. */
function withUnit(value: string, reading: FigureReading, words: ExportWords, language: UiLanguage): string {
  const { kind, unit } = reading;
  const form = reading.value === 1 && reading.max === null ? 'one' : 'other';
  switch (kind) {
    case 'money': {
      if (unit === null) return value;
      return fill(pick(words.currency, unit) ?? words.unit.money, { unit, value });
    }
    case 'percent':
      if (unit !== 'pp') return value;
      return fill(form === 'one' ? words.unit.point : words.unit.points, { value });
    case 'multiple':
      return fill(words.unit.multiple, { value });
    case 'ordinal':
      return fill(words.unit.ordinal, { value });
    case 'duration': {
      const names = pick(words.duration, unit);
      return names === undefined ? value : fill(names[form], { value });
    }
    case 'measure':
      if (unit === null) return value;
      return fill(pick(words.measure, unit)?.[form] ?? words.unit.other, { unit, value });
    case 'count':
      // A classifier belongs to Chinese; English counts the thing itself.
      if (unit === null || language === 'en') return value;
      return fill(words.unit.classifier, { unit: classifierIn(language, unit), value });
    default:
      return value;
  }
}

/** The entry of a table for a unit that may not be in it. */
function pick<T>(table: Readonly<Record<string, T>>, key: string | null): T | undefined {
  return key !== null && Object.hasOwn(table, key) ? table[key] : undefined;
}
