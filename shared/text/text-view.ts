import type { TextRange } from './range';

/**
 * A block as the rules see it: injected ranges, the gaps of typesetting and the marks of notes left out, full-width forms
 * and rare spaces folded, one code unit for one code unit, so that every offset leads back to the source.
 */
export interface TextView {
  readonly text: string;
  /** Source offset of the code unit at a view offset. */
  readonly toStart: (offset: number) => number;
  /** Source offset just after the code unit before a view offset. */
  readonly toEnd: (offset: number) => number;
}

interface Piece {
  readonly view: number;
  readonly source: number;
}

/**
 * What parts no words: the gap that typists and typesetters leave between Chinese characters and digits (2023 年, 共 5
 * 个; clreq calls it autospace), and a line end within Chinese. Two spaces, a tab and an ideographic space do part.
 */
const GAP =
  /[ \u00a0\u2000-\u200a\u202f](?:(?=[\d\uff10-\uff19])(?<=[\u3007\u3400-\u9fff].)|(?=[\u3007\u3400-\u9fff])(?<=[\d\uff10-\uff19%\uff05].))|\r?\n(?:(?=[\d\uff10-\uff19])(?<=[\u3001-\u9fff\uff01-\uff0f]\r?\n)|(?=[\u3001-\u9fff\uff01-\uff0f])(?<=[\d%\u3001-\u9fff\uff01-\uff5e]\r?\n))/g;
/**
 * Digits, raised or circled, that refer to a note: behind a number other than ten, a sign or Chinese. Behind letters, raised
 * ones are part of a unit; circled ones also number what follows.
 */
const NOTE_MARK =
  /[①-⑳](?<=\d[①-⑳])|[⁰¹²³⁴-⁹]+(?<=[\d\uff10-\uff19%\uff05‰)”’\u3001-\u9fff\uff01-\uff0f][⁰¹²³⁴-⁹]+)(?<!(?<![\d.,])10[⁰¹²³⁴-⁹]+)/g;
const NEEDS_FOLDING =
  /[\t\n\r\u00a0\u2000-\u200a\u2010\u2011\u202f\u205f\u2212\u3000\uff01-\uff5e\uffe1\uffe5]/;
const NO_BREAK_SPACE = 0x00a0;
const FULL_WIDTH_COMMA = 0xff0c;

/** The text to read, as ranges in UTF-16 code units. */
export interface BlocksToRead {
  /** Paragraphs, each read by itself. */
  readonly blocks: readonly TextRange[];
  /** Injected ranges, read over as if they were not there. */
  readonly skip: readonly TextRange[];
}

/** The view of each block in reading order. Ranges in any order, empty or beyond the text do no harm. */
export function* viewsOf(text: string, { blocks, skip }: BlocksToRead): Generator<TextView> {
  const skips = merged(skip, text.length);
  let next = 0;
  for (const block of merged(blocks, text.length, true)) {
    while (next < skips.length && (skips[next]?.end ?? 0) <= block.start) next++;
    let last = next;
    while (last < skips.length && (skips[last]?.start ?? 0) < block.end) last++;
    yield viewOf(text, block, skips.slice(next, last));
  }
}

/** Ranges in order, clipped to the text; overlapping ones joined, or cut where they must stay apart. */
function merged(ranges: readonly TextRange[], length: number, apart = false): TextRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: TextRange[] = [];
  let end = 0;
  for (const range of sorted) {
    const start = Math.max(range.start, end);
    const stop = Math.min(range.end, length);
    if (stop <= start) continue;
    const last = result.at(-1);
    if (!apart && last !== undefined && last.end === start)
      result[result.length - 1] = { start: last.start, end: stop };
    else result.push({ start, end: stop });
    end = stop;
  }
  return result;
}

/** Builds the view of one block; `skips` must be sorted and must not overlap. */
export function viewOf(source: string, block: TextRange, skips: readonly TextRange[]): TextView {
  const said = cut(source, block, skips);
  const { text, toStart } = closed(closed(said, NOTE_MARK), GAP);
  return {
    text: NEEDS_FOLDING.test(text) ? fold(text) : text,
    toStart,
    toEnd: (offset) => (offset === 0 ? toStart(0) : toStart(offset - 1) + 1),
  };
}

type Cut = Pick<TextView, 'text' | 'toStart'>;

function closed(said: Cut, left: RegExp): Cut {
  const gaps = Array.from(said.text.matchAll(left), ({ index, 0: gap }) => ({
    start: index,
    end: index + gap.length,
  }));
  if (gaps.length === 0) return said;
  const { text, toStart } = cut(said.text, { start: 0, end: said.text.length }, gaps);
  return { text, toStart: (offset) => said.toStart(toStart(offset)) };
}

/** A stretch of a text without some ranges in it. */
function cut(source: string, stretch: TextRange, skips: readonly TextRange[]): Cut {
  const pieces: Piece[] = [];
  let text = '';
  let from = stretch.start;
  const add = (end: number) => {
    if (end <= from) return;
    pieces.push({ view: text.length, source: from });
    text += source.slice(from, end);
  };
  for (const skip of skips) {
    add(Math.min(skip.start, stretch.end));
    from = Math.max(from, skip.end);
  }
  add(stretch.end);
  return { text, toStart: (offset) => sourceOffset(pieces, offset, stretch.start) };
}

function sourceOffset(pieces: readonly Piece[], offset: number, fallback: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.view ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? fallback : piece.source + offset - piece.view;
}

/** Folds width and spaces without changing the length. */
function fold(text: string): string {
  let folded = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const to = foldCode(code, text, i);
    if (to === code) continue;
    folded += text.slice(copied, i) + String.fromCharCode(to);
    copied = i + 1;
  }
  return folded + text.slice(copied);
}

function foldCode(code: number, text: string, at: number): number {
  if (code === FULL_WIDTH_COMMA) {
    // Between full-width digits it groups thousands; anywhere else it is punctuation.
    return isFullWidthDigit(text.charCodeAt(at - 1)) && isFullWidthDigit(text.charCodeAt(at + 1))
      ? 0x2c
      : code;
  }
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0x3000 || code === 9 || code === 10 || code === 13) return 0x20;
  if (code === 0x00a0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f) {
    // Between digits it may group thousands; elsewhere it is a space.
    return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? NO_BREAK_SPACE : 0x20;
  }
  if (code === 0x2010 || code === 0x2011 || code === 0x2212) return 0x2d;
  if (code === 0xffe1) return 0xa3;
  if (code === 0xffe5) return 0xa5;
  return code;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isFullWidthDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}
