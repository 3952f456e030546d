import { placedBlock } from '../project/placed-block';
import type { Anchor, Briefing, Segment } from '../project/records';
import { presentText } from './present-text';

/** How many UTF-16 code units of context an anchor keeps on each side. */
const CONTEXT = 32;

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

/** The words of some segments: of one block joined by an ellipsis, of several by a line feed. */
export function joinSegments(segments: readonly Segment[], present: (block: string) => string): string {
  let words = '';
  segments.forEach((segment, index) => {
    const before = segments[index - 1];
    if (before) words += before.block === segment.block ? ELLIPSIS : '\n';
    words += present(segment.block).slice(segment.start, segment.end);
  });
  return words;
}

/** Stands for what a quote leaves out of a block. */
export const ELLIPSIS = ' […] ';

/** Looks up the present text of a briefing's blocks by id. */
export function presentTexts(briefing: Briefing, text: string): (block: string) => string {
  return (id) => {
    const placed = placedBlock(briefing, id);
    return placed ? presentText(placed.block, text) : '';
  };
}
