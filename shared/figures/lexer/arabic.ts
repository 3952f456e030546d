import { isDigit } from './chars';

/** A number in digits with its thousands separators and decimals. */
export interface Arabic {
  readonly end: number;
  readonly value: number;
  /** The digits where nothing but digits was written, otherwise empty. */
  readonly plain: string;
  readonly decimal: boolean;
  /** Written as a vulgar fraction alone: ½. */
  readonly fraction: boolean;
  /** More than one decimal point (1.2.3, 10.0.0.1): a version or an address. */
  readonly dotted: boolean;
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Whether a character is a vulgar fraction. */
export function isVulgar(character: string): boolean {
  return VULGAR.has(character);
}

/** Reads the number in digits that starts at `at`; null where no digit stands there. */
export function readArabic(text: string, at: number): Arabic | null {
  const vulgar = VULGAR.get(text[at] ?? '');
  if (vulgar !== undefined) {
    return { end: at + 1, value: vulgar, plain: '', decimal: true, fraction: true, dotted: false };
  }
  const whole = digitsEnd(text, at);
  if (whole === at) return null;
  const power = powerOfTen(text, at, whole);
  if (power !== null) return { ...power, plain: '', decimal: false, fraction: false, dotted: false };
  let end = groupsEnd(text, at, whole);
  const grouped = end > whole;
  let decimal = false;
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
    decimal = true;
  }
  let dotted = false;
  while (decimal && text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
    dotted = true;
  }
  let value = dotted ? Number.NaN : Number(text.slice(at, end).replace(/[^\d.]/g, ''));
  const slash = decimal ? null : mixedFraction(text, end);
  if (slash !== null)
    return { end: slash.end, value: value + slash.value, plain: '', decimal: true, fraction: false, dotted };
  const tail = decimal ? undefined : VULGAR.get(text[end] ?? '');
  if (tail !== undefined) {
    value += tail;
    end++;
    decimal = true;
  }
  return {
    end,
    value,
    plain: grouped || decimal ? '' : text.slice(at, end),
    decimal,
    fraction: false,
    dotted,
  };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const EXPONENT = /[⁰¹²³⁴-⁹]{1,2}/y;

/** 10⁶: a ten with raised digits behind it; null for anything else. */
function powerOfTen(
  text: string,
  at: number,
  whole: number,
): { readonly end: number; readonly value: number } | null {
  EXPONENT.lastIndex = whole;
  const raised = text.slice(at, whole) === '10' ? EXPONENT.exec(text)?.[0] : undefined;
  if (raised === undefined) return null;
  const exponent = Number([...raised].map((digit) => RAISED.indexOf(digit)).join(''));
  return { end: EXPONENT.lastIndex, value: 10 ** exponent };
}

const MIXED = /[- ](\d{1,2})\/(2|3|4|5|8|10|16|32)(?![\d/])/y;

/** 3-1/2, 5 1/4: what a whole number and a fraction make; null where no fraction follows. */
function mixedFraction(text: string, at: number): { readonly end: number; readonly value: number } | null {
  MIXED.lastIndex = at;
  const found = MIXED.exec(text);
  const [over, under] = [Number(found?.[1]), Number(found?.[2])];
  return found !== null && over > 0 && over < under ? { end: MIXED.lastIndex, value: over / under } : null;
}

function digitsEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** Besides signs also spaces, as SI and Hong Kong print them (7 000). */
const SEPARATORS = ", \u00a0'’";

/** End of the groups after the first: three digits each (1,234,567), or India's two (12,34,567). */
function groupsEnd(text: string, start: number, whole: number): number {
  const separator = text[whole] ?? '';
  const first = whole - start;
  if (
    separator === '' ||
    !SEPARATORS.includes(separator) ||
    first > 3 ||
    (text[start] === '0' && first > 0)
  ) {
    return whole;
  }
  const western = groupRun(text, whole, separator, 3);
  // 18 155 millimeter howitzers are 18 of a calibre.
  if (separator === ' ' && CALIBRE.test(text.slice(western, western + 12))) return whole;
  if (western > whole) return western;
  if (separator !== ',' || first > 2) return whole;
  const pairs = groupRun(text, whole, separator, 2);
  const last = pairs > whole ? groupRun(text, pairs, separator, 3) : whole;
  return last === pairs + 4 ? last : whole;
}

const CALIBRE = /^[ -]?(?:mm|millimet(?:er|re)s?)\b/;

function groupRun(text: string, from: number, separator: string, size: number): number {
  let end = from;
  while (text[end] === separator && digitsEnd(text, end + 1) === end + 1 + size) end += size + 1;
  return end;
}
