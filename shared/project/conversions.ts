import { type Conversion, convertFigure, type ExchangeRate } from '../figures/convert';
import type { FigureReading } from '../figures/findings';
import type { Language } from '../transcript/findings';
import type { UiLanguage } from './settings-choices';

/** What one figure is in other words, units and currencies. */
export interface Conversions {
  /** In the words of the text's other language (万, 亿 for million, billion); null where these make no difference. */
  readonly words: UiLanguage | null;
  /** In the unit that its readers know; null where they know its own. */
  readonly unit: Conversion | null;
  /** At the rates that people entered, one for each other currency. */
  readonly money: readonly Conversion[];
}

/** From here on numbers have names, which are others in Chinese and in English. */
const NAMED = 1e4;

/**
 * The conversions of a figure that was said in `said` on `date` (ISO 8601; null: not known), for a reader of `reader`.
 * Of several rates between two currencies, the one nearest to that day; without a day, the newest.
 */
export function conversionsOf(
  reading: FigureReading,
  {
    said,
    reader,
    date,
    rates,
  }: {
    readonly said: Language;
    readonly reader: UiLanguage;
    readonly date: string | null;
    readonly rates: readonly ExchangeRate[];
  },
): Conversions {
  const isNamed = Math.max(Math.abs(reading.value ?? 0), Math.abs(reading.max ?? 0)) >= NAMED;
  const other = said !== 'en' ? 'en' : reader === 'en' ? 'zh-Hans' : reader;
  return {
    // What the reader's own language makes of it stands beside every figure.
    words: isNamed && other !== reader ? other : null,
    unit: convertFigure(reading, { for: reader }),
    money: reading.kind === 'money' ? inCurrencies(reading, rates, date) : [],
  };
}

function inCurrencies(
  reading: FigureReading,
  rates: readonly ExchangeRate[],
  date: string | null,
): readonly Conversion[] {
  const nearest = new Map<string, Conversion>();
  for (const rate of rates) {
    const conversion = convertFigure(reading, { rate });
    const currency = conversion?.reading.unit;
    if (!conversion || !currency) continue;
    const before = nearest.get(currency)?.rate;
    if (!before || isNearer(rate.date, before.date, date)) nearest.set(currency, conversion);
  }
  return [...nearest.values()];
}

/** Whether a day is nearer than another, or as near and no older; without a day to be near to, whether it is no older. */
function isNearer(day: string, other: string, to: string | null): boolean {
  if (to === null) return day >= other;
  const distance = (from: string): number => Math.abs(Date.parse(from) - Date.parse(to));
  const nearer = distance(other) - distance(day);
  return nearer > 0 || (nearer === 0 && day >= other);
}
