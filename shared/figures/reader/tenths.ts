import { COUNTED_NOUNS, FIRM_CLASSIFIERS, LOOSE_CLASSIFIERS } from '../data/classifiers';
import { HAN_DIGITS } from '../data/han-numerals';
import { CHINESE_VERBS } from '../data/stop-words';
import { isDigit } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import type { Unit } from './unit';

/** 八折 is 80 percent of the price, 八五折 85. */
export function discount(n: Numeral, unit: Unit): Unit | null {
  if (n.value <= 0 || n.value >= 100) return null;
  return { ...unit, factor: n.value < 10 ? 10 : 1 };
}

/** 七成 is 70 percent, 六成五 65, 兩成半 25. */
export function tenths(text: string, n: Numeral, unit: Unit): Unit | null {
  if (n.value > 10) return null;
  const next = text[unit.end] ?? '';
  if (next === '半') return { ...unit, end: unit.end + 1, extra: 5 };
  const digit = HAN_DIGITS.get(next) ?? (/^[1-9]$/.test(next) ? Number(next) : undefined);
  const after = text[unit.end + 1] ?? '';
  if (digit === undefined || digit === 0) return unit;
  // 七成三支持 are 73 percent; 三成五家企业 are 30 percent and five firms.
  const verb = CHINESE_VERBS.has(text.slice(unit.end + 1, unit.end + 3));
  const counts = FIRM_CLASSIFIERS.has(after) || LOOSE_CLASSIFIERS.has(after) || COUNTED_NOUNS.has(after);
  const more = isDigit(after.charCodeAt(0)) || after === '.' || after === '%';
  return (counts && !verb) || more || HAN_DIGITS.has(after) || '十百千万萬亿億'.includes(after || '！')
    ? unit
    : { ...unit, end: unit.end + 1, extra: digit };
}
