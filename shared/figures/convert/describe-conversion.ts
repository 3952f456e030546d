import { fill } from '../../messages/fill';
import type { UiLanguage } from '../../project/settings-choices';
import type { Conversion } from '../convert';
import { describeReading } from '../describe';
import { type ExportWords, writeNumber } from './write-number';

/** More digits of what was rounded away help nobody; those before the decimal point stand. */
const SHOWN = 7;

/**
 * A conversion in plain words of one language (CNV-23): `more than 160 km (rounded from 160.9344 km)`, with the rate, its
 * day and its source for an amount of money.
 */
export function describeConversion(
  { reading, unrounded, rate }: Conversion,
  words: ExportWords,
  language: UiLanguage,
): string {
  const value = describeReading(reading, words, language);
  const shown = unrounded && { value: short(unrounded.value), max: unrounded.max && short(unrounded.max) };
  const plain = { ...reading, ...shown, qualifier: reading.max === null ? 'exact' : 'range' } as const;
  const said =
    shown === null
      ? value
      : fill(words.conversion.rounded, { value, unrounded: describeReading(plain, words, language) });
  if (rate === null) return said;
  const { from, to, date, source } = rate;
  const number = writeNumber(rate.rate, words, language);
  return fill(words.conversion.rate, { value: said, rate: number, from, to, date, source });
}

function short(value: number): number {
  return Math.abs(value) < 10 ** SHOWN ? Number(value.toPrecision(SHOWN)) : Math.round(value);
}
