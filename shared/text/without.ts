import { isLineEnd } from './lines';
import type { TextRange } from './range';

/** A text with some ranges left out, and the way back to the text that they were left out of. */
export interface CutText {
  readonly text: string;
  /**
   * The range in the whole text for a range in the cut one (both UTF-16 code units). Text that was left out just
   * before it belongs to it; text that was left out just after it only where the line ends there, so that two
   * ranges that touch do not overlap.
   */
  toWhole(range: TextRange): TextRange;
  /** Where an offset of the whole text stands in the cut one; within what was left out, where that stood. */
  toCut(offset: number): number;
  /** The narrowest range in the whole text: what was left out at its edges stays outside. */
  toWholeWithin(range: TextRange): TextRange;
}

/** Leaves out `cuts` (sorted, not overlapping) from `whole`. */
export function cutOut(whole: string, cuts: readonly TextRange[]): CutText {
  if (cuts.length === 0)
    return { text: whole, toCut: (offset) => offset, toWhole: rangeOnly, toWholeWithin: rangeOnly };
  const pieces: string[] = [];
  /** Where each kept piece begins, in the cut text and in the whole one. */
  const cutStarts: number[] = [];
  const wholeStarts: number[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number): void => {
    cutStarts.push(length);
    wholeStarts.push(from);
    pieces.push(whole.slice(from, to));
    length += to - from;
  };
  for (const cut of cuts) {
    keep(cut.start);
    from = cut.end;
  }
  keep(whole.length);

  /** Offset in the whole text; at a seam, that before what was left out or that after it. */
  const map = (offset: number, side: 'before' | 'after'): number => {
    let low = 0;
    let high = cutStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const begin = cutStarts[middle] ?? 0;
      if (side === 'after' ? begin <= offset : begin < offset) low = middle;
      else high = middle - 1;
    }
    return (wholeStarts[low] ?? 0) + offset - (cutStarts[low] ?? 0);
  };
  const mapEnd = (offset: number): number => {
    const after = map(offset, 'after');
    return after === whole.length || isLineEnd(whole.charCodeAt(after)) ? after : map(offset, 'before');
  };
  return {
    text: pieces.join(''),
    toCut: (offset) =>
      cuts.reduce((at, { start, end }) => at - Math.max(0, Math.min(end, offset) - start), offset),
    toWhole: ({ start, end }) => {
      const from = map(start, 'before');
      return { start: from, end: Math.max(from, mapEnd(end)) };
    },
    toWholeWithin: ({ start, end }) => {
      const from = map(start, 'after');
      return { start: from, end: Math.max(from, map(end, 'before')) };
    },
  };
}

function rangeOnly({ start, end }: TextRange): TextRange {
  return { start, end };
}
