import type { UiLanguage } from '../project/settings-choices';
import { isSame, tidied } from './convert/numbers';
import { decimalPlace, placeFor, roundedTo } from './convert/rounding';
import { usualTarget } from './convert/targets';
import { inUnit, scaleOf } from './convert/units';
import type { FigureReading } from './findings';

/** What one unit of a currency was worth in another, as a person looked it up. */
export interface ExchangeRate {
  /** ISO 4217. */
  readonly from: string;
  /** ISO 4217. */
  readonly to: string;
  /** Units of `to` for one of `from`. */
  readonly rate: number;
  /** The day of the rate (`2024-05-17`). */
  readonly date: string;
  /** Where it was looked up. */
  readonly source: string;
}

/** Into what a figure is converted. */
export type ConversionTarget =
  /** The unit that readers of a language know, where the figure's own is not it (CNV-12). */
  | { readonly for: UiLanguage }
  /** A unit of measure by its symbol. */
  | { readonly unit: string }
  | { readonly rate: ExchangeRate };

/** A figure in another unit; its hedge, bounds and everything else that was read go along (CNV-1). */
export interface Conversion {
  readonly reading: FigureReading & { readonly value: number };
  /** The converted numbers before rounding where something was rounded away; null where nothing was. */
  readonly unrounded: { readonly value: number; readonly max: number | null } | null;
  /** The rate that was used, for an amount of money. */
  readonly rate: ExchangeRate | null;
}

/**
 * Converts a figure (CNV-1 … CNV-23). Null where there is nothing to convert: no value, a kind without units, a unit
 * of another dimension, a currency that the rate is not for, a rate that is not a positive number.
 */
export function convertFigure(reading: FigureReading, target: ConversionTarget): Conversion | null {
  if ('rate' in target) return inCurrency(reading, target.rate);
  const { kind, unit } = reading;
  if (kind !== 'measure' || unit === null) return null;
  const to = 'unit' in target ? target.unit : usualTarget(unit, target.for);
  if (to === null || to === unit) return null;
  const isTemperature = scaleOf(unit)?.dimension === 'temperature';
  // CNV-13: "up 2 °C" is no point of the scale, and the reading does not tell it from "rose to 2 °C".
  if (isTemperature && reading.change !== null) return null;
  const place = isTemperature ? decimalPlace : placeFor;
  return converted(reading, to, (value) => inUnit(value, unit, to), place, null);
}

function inCurrency(reading: FigureReading, rate: ExchangeRate): Conversion | null {
  if (reading.kind !== 'money' || rate.from === rate.to) return null;
  if (!(rate.rate > 0 && Number.isFinite(rate.rate))) return null;
  if (reading.unit === rate.from) {
    return converted(reading, rate.to, (value) => tidied(value * rate.rate), placeFor, rate);
  }
  if (reading.unit !== rate.to) return null;
  return converted(reading, rate.from, (value) => tidied(value / rate.rate), placeFor, rate);
}

function converted(
  reading: FigureReading,
  unit: string,
  convert: (value: number) => number | null,
  placeOf: typeof placeFor,
  rate: ExchangeRate | null,
): Conversion | null {
  const value = reading.value === null ? null : convert(reading.value);
  if (reading.value === null || value === null) return null;
  const max = reading.max === null ? null : convert(reading.max);
  const said = [reading.value, reading.max ?? reading.value];
  const place = placeOf(said, [value, max ?? value]);
  const round = (number: number) => roundedTo(number, place, reading.qualifier);
  const rounded = { value: round(value), max: max === null ? null : round(max) };
  const isExact = isSame(rounded.value, value) && isSame(rounded.max ?? 0, max ?? 0);
  return { reading: { ...reading, ...rounded, unit }, unrounded: isExact ? null : { value, max }, rate };
}
