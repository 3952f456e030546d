import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './script-tables';

/** What one UTF-16 code unit is, as far as the engine needs to know. */
export const CharClass = {
  other: 0,
  /** A Han character that both Chinese scripts use. */
  han: 1,
  traditional: 2,
  simplified: 3,
  latin: 4,
  digit: 5,
  space: 6,
  kana: 7,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

let table: Uint8Array | undefined;

function fill(target: Uint8Array, from: number, to: number, value: CharClass): void {
  target.fill(value, from, to + 1);
}

function fillEach(target: Uint8Array, rows: readonly string[], value: CharClass): void {
  for (const row of rows) {
    for (let i = 0; i < row.length; i += 1) target[row.charCodeAt(i)] = value;
  }
}

/** Built on first use: 64 KiB, so that loading the module costs nothing. */
function build(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  fill(classes, 0x3400, 0x4dbf, CharClass.han);
  fill(classes, 0x4e00, 0x9fff, CharClass.han);
  fill(classes, 0xf900, 0xfaff, CharClass.han);
  fillEach(classes, ['〇々'], CharClass.han);
  fillEach(classes, TRADITIONAL_ONLY, CharClass.traditional);
  fillEach(classes, SIMPLIFIED_ONLY, CharClass.simplified);
  fill(classes, 0x41, 0x5a, CharClass.latin);
  fill(classes, 0x61, 0x7a, CharClass.latin);
  fill(classes, 0xc0, 0x24f, CharClass.latin);
  fill(classes, 0x1e00, 0x1eff, CharClass.latin);
  fill(classes, 0xff21, 0xff3a, CharClass.latin);
  fill(classes, 0xff41, 0xff5a, CharClass.latin);
  fillEach(classes, ['×÷'], CharClass.other);
  fill(classes, 0x30, 0x39, CharClass.digit);
  fill(classes, 0xff10, 0xff19, CharClass.digit);
  fillEach(classes, [' \t\u00a0\u1680\u202f\u205f\u3000'], CharClass.space);
  fill(classes, 0x2000, 0x200a, CharClass.space);
  fill(classes, 0x3041, 0x30ff, CharClass.kana);
  return classes;
}

/** The class of the code unit at `index` (UTF-16); `other` beyond the ends. */
export function classAt(text: string, index: number): CharClass {
  table ??= build();
  const code = text.charCodeAt(index);
  return (Number.isNaN(code) ? CharClass.other : table[code]) as CharClass;
}

/** Whether the code unit at `index` is a Han character of either script (of the basic plane). */
export function isHanAt(text: string, index: number): boolean {
  const found = classAt(text, index);
  return found >= CharClass.han && found <= CharClass.simplified;
}

/** Whether the code unit at `index` is white space within a line (line ends are not). */
export function isSpaceAt(text: string, index: number): boolean {
  return classAt(text, index) === CharClass.space;
}

/** Whether `text` has at least one character and nothing but Han characters of the basic plane. */
export function isAllHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (!isHanAt(text, i)) return false;
  }
  return text.length > 0;
}

/** How many code units of each kind a stretch of text has. */
export interface ScriptCounts {
  readonly han: number;
  readonly traditional: number;
  readonly simplified: number;
  /** Latin words, not letters. */
  readonly words: number;
}

/** Counts the scripts in `text` between `start` and `end` (UTF-16 code units). */
export function countScripts(text: string, start = 0, end = text.length): ScriptCounts {
  let han = 0;
  let traditional = 0;
  let simplified = 0;
  let words = 0;
  let inWord = false;
  for (let i = start; i < end; i += 1) {
    const found = classAt(text, i);
    if (found >= CharClass.han && found <= CharClass.simplified) han += 1;
    if (found === CharClass.traditional) traditional += 1;
    if (found === CharClass.simplified) simplified += 1;
    if (found === CharClass.latin && !inWord) words += 1;
    inWord = found === CharClass.latin;
  }
  return { han, traditional, simplified, words };
}
