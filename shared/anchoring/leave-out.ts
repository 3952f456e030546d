import type { Segment } from '../project/records';
import { trimRange } from '../text/lines';

/**
 * Segments less other ones, in the same order, without white space at the edges and without those of which nothing
 * is left; `present` gives the present text of a block. Offsets in UTF-16 code units.
 */
export function leaveOut(
  segments: readonly Segment[],
  holes: readonly Segment[],
  present: (block: string) => string,
): Segment[] {
  return segments.flatMap((segment) => {
    const { block } = segment;
    const inside = holes
      .filter((hole) => hole.block === block && hole.start < segment.end && segment.start < hole.end)
      .sort((a, b) => a.start - b.start);
    const kept: Segment[] = [];
    let at = segment.start;
    const keep = (end: number): void => {
      const words = trimRange(present(block), { start: at, end });
      if (words.start < words.end) kept.push({ block, ...words });
    };
    for (const hole of inside) {
      if (hole.start > at) keep(hole.start);
      at = Math.max(at, hole.end);
    }
    if (segment.end > at) keep(segment.end);
    return kept;
  });
}

/**
 * Takes words out of an anchor's segments, or puts them back where all of them are out already. `whole` is
 * everything from the first of the segments to the last one. Null where nothing would change or be left.
 */
export function toggleWords(
  segments: readonly Segment[],
  whole: readonly Segment[],
  words: readonly Segment[],
  present: (block: string) => string,
): { readonly segments: readonly Segment[]; readonly isBack: boolean } | null {
  const outside = leaveOut(words, whole, present);
  if (outside.length > 0) return null;
  const left = leaveOut(segments, words, present);
  const isBack = leaveOut(words, segments, present).length > 0 && isSame(left, segments);
  if (!isBack) return left.length === 0 || isSame(left, segments) ? null : { segments: left, isBack };
  const holes = leaveOut(leaveOut(whole, segments, present), words, present);
  return { segments: leaveOut(whole, holes, present), isBack };
}

function isSame(a: readonly Segment[], b: readonly Segment[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ block, start, end }, i) => b[i]?.block === block && b[i].start === start && b[i].end === end)
  );
}
