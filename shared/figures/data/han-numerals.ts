/**
 * Chinese numerals, with the financial forms (GB/T 15835 and common use in Hong Kong and Taiwan).
 * 兆 is left to the reader: it is 10^12 in Taiwan and before a currency, the SI prefix mega elsewhere.
 */
export const HAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ...entries('〇零○', 0),
  ...entries('一壹', 1),
  ...entries('二贰貳两兩', 2),
  ...entries('三叁參', 3),
  ...entries('四肆', 4),
  ...entries('五伍', 5),
  ...entries('六陆陸', 6),
  ...entries('七柒', 7),
  ...entries('八捌', 8),
  ...entries('九玖', 9),
]);

/** Magnitudes inside a section of four digits. */
export const HAN_SMALL_UNITS: ReadonlyMap<string, number> = new Map([
  ...entries('十拾', 10),
  ...entries('百佰', 100),
  ...entries('千仟', 1000),
]);

/** Magnitudes that close a section. */
export const HAN_BIG_UNITS: ReadonlyMap<string, number> = new Map([
  ...entries('万萬', 1e4),
  ...entries('亿億', 1e8),
  ...entries('兆', 1e12),
]);

/** Contracted tens. */
export const HAN_TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** Surnames and ordinary words among the financial forms: they count only inside a longer numeral. */
export const HAN_FINANCIAL = '壹贰貳叁參肆伍陆陸柒捌玖拾佰仟';

function entries(characters: string, value: number): [string, number][] {
  return [...characters].map((character) => [character, value]);
}
