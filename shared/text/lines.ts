import type { TextRange } from './range';
import { isSpaceAt } from './scripts';

/** Whether a code unit ends a line: LF, CR (and CRLF as one), VT, FF, NEL, U+2028 and U+2029. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** A line without its line end; `text` is trimmed, and so are `start` and `end` (UTF-16 code units). */
export interface TextLine extends TextRange {
  readonly text: string;
  /** White space that the trimming took from the front, in code units. */
  readonly indent: number;
}

/** The range without white space at either end; empty at its start where there is nothing else. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isBlankAt(text, start)) start += 1;
  while (end > start && isBlankAt(text, end - 1)) end -= 1;
  return { start, end };
}

function isBlankAt(text: string, index: number): boolean {
  return isSpaceAt(text, index) || isLineEnd(text.charCodeAt(index));
}

/** All lines in order, blank ones too. Offsets count every code unit of `text`, line ends included. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  const push = (end: number): void => {
    const trimmed = trimRange(text, { start, end });
    const [from, to] = [trimmed.start, trimmed.end];
    lines.push({ start: from, end: to, text: text.slice(from, to), indent: from - start });
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Most characters are none of the few line ends, all of which but two are small.
    if ((code > 0x85 && code < 0x2028) || code > 0x2029 || !isLineEnd(code)) continue;
    push(i);
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i += 1;
    start = i + 1;
  }
  push(text.length);
  return lines;
}

const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
const WIDE_LINE = 400;
const NEARLY_FULL = 0.9;
const FEWEST_BROKEN = 2;
const SENTENCE_END = /[.!?:;。！？：；…]["”’'）)」』\]]*$/u;

/**
 * Whether the lines were broken to a width, so that a paragraph runs over several of them: most lines that another one
 * follows end within a sentence, where the next word would not have fitted into the widest of them.
 */
export function isHardWrapped(lines: readonly TextLine[]): boolean {
  const followed = lines.flatMap((line, i) => {
    const next = lines[i + 1]?.text;
    return line.text && next ? [{ line, width: displayWidth(line.text) + line.indent, next }] : [];
  });
  const width = followed.reduce((widest, line) => Math.max(widest, line.width), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  const full = followed.filter((entry) => entry.width + firstWordWidth(entry.next) > width * NEARLY_FULL);
  const broken = full.filter(({ line }) => !SENTENCE_END.test(line.text)).length;
  return broken >= FEWEST_BROKEN && full.length * 2 > followed.length;
}

/** The width of the first word with the space before it; a Chinese character is a word for this. */
function firstWordWidth(text: string): number {
  return text.charCodeAt(0) >= 0x2e80 ? 2 : (/^\S{0,40}/.exec(text)?.[0].length ?? 0) + 1;
}

/** Columns in a fixed-width font: Chinese characters take two. */
function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length && width <= WIDE_LINE; i += 1) {
    width += text.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  }
  return width;
}
