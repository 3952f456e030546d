/** ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letter, with the accented ones. */
export function isLatin(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

/** Upper-case ASCII letter. */
export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Chinese character (unified ideographs and extension A, and the number zero 〇). */
export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}

/** Space as the folded view knows it: ordinary, no-break (also thin), tab, line break. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || code === 10 || code === 13;
}

/** Offset of the first code unit at or after `at` that is no space; passes over at most two. */
export function afterSpace(text: string, at: number): number {
  let i = at;
  while (i < at + 2 && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Offset just after the last code unit before `at` that is no space; passes back over at most two. */
export function beforeSpace(text: string, at: number): number {
  let i = at;
  while (i > at - 2 && i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

const LONGEST_WORD = 24;

/** End of the Latin word that starts at `at`, at most 24 code units long; `at` itself where there is none. */
export function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < at + LONGEST_WORD && isLatin(text.charCodeAt(i))) i++;
  return i;
}

/** Start of the Latin word that ends at `at`, at most 24 code units long. */
export function wordStart(text: string, at: number): number {
  let i = at;
  while (i > at - LONGEST_WORD && i > 0 && isLatin(text.charCodeAt(i - 1))) i--;
  return i;
}
