import { placedBlock } from '../project/placed-block';
import type { Anchor, Briefing, Segment } from '../project/records';
import { trimRange } from '../text/lines';
import type { TextRange } from '../text/range';
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
    exact: joinSegments(segments, present, omissionsIn(briefing, text)),
    prefix: first ? present(first.block).slice(Math.max(0, first.start - CONTEXT), first.start) : '',
    suffix: last ? present(last.block).slice(last.end, last.end + CONTEXT) : '',
  };
}

/**
 * The words of some segments: those of several blocks on lines of their own, with an ellipsis wherever words
 * between two segments are left out. `omits` says whether whole blocks between two blocks are.
 */
export function joinSegments(
  segments: readonly Segment[],
  present: (block: string) => string,
  omits: Omits = () => false,
): string {
  let words = '';
  segments.forEach((segment, index) => {
    words += joinerOf(segments[index - 1], segment, present, omits);
    words += present(segment.block).slice(segment.start, segment.end);
  });
  return words;
}

/** Whether words that somebody said stand between two blocks. */
export type Omits = (before: string, after: string) => boolean;

/** What stands between a segment and the one before it; nothing before the first. */
export function joinerOf(
  before: Segment | undefined,
  after: Segment,
  present: (block: string) => string,
  omits: Omits,
): string {
  if (!before) return '';
  if (before.block === after.block) return ` ${ELLIPSIS} `;
  const text = present(before.block);
  const endsEarly = hasWords(text, { start: before.end, end: text.length });
  const beginsLate = hasWords(present(after.block), { start: 0, end: after.start });
  if (omits(before.block, after.block) || (endsEarly && beginsLate)) return `\n${ELLIPSIS}\n`;
  if (endsEarly) return ` ${ELLIPSIS}\n`;
  return beginsLate ? `\n${ELLIPSIS} ` : '\n';
}

/** Stands for what a quote leaves out. */
const ELLIPSIS = '[…]';

/** Tells where a briefing has words between two blocks, page text aside. */
export function omissionsIn(briefing: Briefing, text: string): Omits {
  return (before, after) => {
    const from = placedBlock(briefing, before)?.index ?? 0;
    const to = placedBlock(briefing, after)?.index ?? 0;
    return briefing.blocks
      .slice(from + 1, to)
      .some((block) => block.kind !== 'furniture' && presentText(block, text).trim() !== '');
  };
}

function hasWords(text: string, range: TextRange): boolean {
  const { start, end } = trimRange(text, range);
  return start < end;
}

/** Looks up the present text of a briefing's blocks by id. */
export function presentTexts(briefing: Briefing, text: string): (block: string) => string {
  return (id) => {
    const placed = placedBlock(briefing, id);
    return placed ? presentText(placed.block, text) : '';
  };
}
