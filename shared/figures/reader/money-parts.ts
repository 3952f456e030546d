import { HAN_DIGITS } from '../data/han-numerals';
import { readWords } from '../lexer/english';
import { tidy } from '../lexer/numeral';
import type { Unit } from './unit';

const DIGIT = '[一二两兩三四五六七八九\\d]';
const TENTHS = new RegExp(`(${DIGIT})[角毛](?:(${DIGIT})分(?!之))?`, 'y');
/** 五块五, 一塊半: what follows 块 are tenths, if nothing else claims the digit. */
const SPOKEN_TENTHS = /([一二两兩三四五六七八九半\d])(?![\p{Script=Han}\d.%])/uy;
const CENTS = new RegExp(`(${DIGIT})分(?!之)`, 'y');

/** 十六元八角, 3元5角2分, 五块五, 1毛1分: the parts of a currency after its units. */
export function withTenths(text: string, unit: Unit): Unit {
  const name = text[unit.end - 1] ?? '';
  if ('角毛'.includes(name)) {
    const cents = partsAt(CENTS, text, unit.end);
    return cents === null ? unit : { ...unit, end: CENTS.lastIndex, extra: cents[0] / 100 };
  }
  const parts = partsAt(TENTHS, text, unit.end);
  if (parts !== null) return { ...unit, end: TENTHS.lastIndex, extra: tidy(parts[0] / 10 + parts[1] / 100) };
  const spoken = '块塊'.includes(name) ? partsAt(SPOKEN_TENTHS, text, unit.end) : null;
  return spoken === null ? unit : { ...unit, end: SPOKEN_TENTHS.lastIndex, extra: spoken[0] / 10 };
}

/** The digits that a pattern captures at `at`, 0 for one that is not there; null where it does not match. */
function partsAt(pattern: RegExp, text: string, at: number): readonly [number, number] | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const digit = (character: string | undefined) =>
    character === undefined ? 0 : character === '半' ? 5 : (HAN_DIGITS.get(character) ?? Number(character));
  return [digit(found[1]), digit(found[2])];
}

const CENTS_AFTER = / (?:and )?(\d{1,2}|[a-z]+(?:-[a-z]+)?) (?:cents|pence|p)\b/iy;

/** four dollars and fifty cents, three pounds 20 pence. */
export function withCents(text: string, unit: Unit): Unit {
  CENTS_AFTER.lastIndex = unit.end;
  const found = CENTS_AFTER.exec(text)?.[1];
  if (found === undefined) return unit;
  const cents = /^\d/.test(found) ? Number(found) : (readWords(found, 0)?.value ?? 0);
  return cents > 0 && cents < 100 ? { ...unit, end: CENTS_AFTER.lastIndex, extra: cents / 100 } : unit;
}
