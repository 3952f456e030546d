import { placedBlock } from '../project/placed-block';
import type { Anchor, Briefing, Segment } from '../project/records';
import { presentText } from './present-text';

/** How many UTF-16 code units of context an anchor keeps on each side. */
export const CONTEXT = 32;

/**
 * Anchors the words of some segments (offsets in UTF-16 code units of each block's present text) and
 * keeps them with a little context. The segments must lie in the briefing, in reading order.
 */
export function makeAnchor(briefing: Briefing, text: string, segments: readonly Segment[]): Anchor {
  const present = presentTexts(briefing, text);
  const first = segments[0];
  const last = segments.at(-1);
  return {
    briefing: briefing.id,
    segments,
    exact: joinSegments(segments, present),
    prefix: first ? present(first.block).slice(Math.max(0, first.start - CONTEXT), first.start) : '',
    suffix: last ? present(last.block).slice(last.end, last.end + CONTEXT) : '',
  };
}

/** Stands for what a quote leaves out. */
export const ELLIPSIS = '[…]';

/**
 * The words of some segments: those of several blocks on lines of their own, with an ellipsis between two of one block.
 * They depend on nothing else, so that a change of what stands between or beside them does not change them.
 */
export function joinSegments(segments: readonly Segment[], present: (block: string) => string): string {
  let words = '';
  segments.forEach((segment, index) => {
    if (index > 0) words += segments[index - 1]?.block === segment.block ? ` ${ELLIPSIS} ` : '\n';
    words += present(segment.block).slice(segment.start, segment.end);
  });
  return words;
}

/** An ellipsis beside the border of two blocks; older versions kept it with the words. */
const BESIDE_BORDER = /(?: \[…\])?\n(?:\[…\][ \n])?/g;

/** Whether the words that two anchors keep are the same, wherever ellipses stand between their blocks. */
export function sameExact(one: string, other: string): boolean {
  return one === other || one.replace(BESIDE_BORDER, '\n') === other.replace(BESIDE_BORDER, '\n');
}

/** Looks up the present text of a briefing's blocks by id. */
export function presentTexts(briefing: Briefing, text: string): (block: string) => string {
  return (id) => {
    const placed = placedBlock(briefing, id);
    return placed ? presentText(placed.block, text) : '';
  };
}
