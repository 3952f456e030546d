import type { Node } from 'prosemirror-model';
import { leaveOut } from '../../../../../shared/anchoring/leave-out';
import type { Segment } from '../../../../../shared/project/records';
import { type Span, segmentsIn, textOfBlock, toPosition } from '../../positions';
import { nextEdge } from '../../units';
import type { Adjustment } from './keys';

/** The document positions from the first of some segments to the last one; null where they are not shown. */
export function spanOf(doc: Node, segments: readonly Segment[]): Span | null {
  const first = segments[0];
  const last = segments.at(-1);
  const from = first ? toPosition(doc, { block: first.block, offset: first.start }) : null;
  const to = last ? toPosition(doc, { block: last.block, offset: last.end }) : null;
  return from === null || to === null ? null : { from, to };
}

/** Everything from the first of some segments to the last one, what they leave out between them too. */
export function wholeOf(doc: Node, segments: readonly Segment[]): readonly Segment[] {
  const span = spanOf(doc, segments);
  return span ? segmentsIn(doc, span) : segments;
}

/** The segments of a mark that was moved or resized, or null where it cannot go there. What it leaves out stays out. */
export function adjusted(
  doc: Node,
  segments: readonly Segment[],
  { edge, unit, back }: Adjustment,
): readonly Segment[] | null {
  const span = spanOf(doc, segments);
  if (!span) return null;
  const from = edge === 'end' ? span.from : nextEdge(doc, span.from, 'start', unit, back);
  const to = edge === 'start' ? span.to : nextEdge(doc, span.to, 'end', unit, back);
  if (from === null || to === null || from >= to) return null;
  const present = (block: string): string => textOfBlock(doc, block);
  const holes = leaveOut(segmentsIn(doc, span), segments, present);
  const next = leaveOut(segmentsIn(doc, { from, to }), holes, present);
  return next.length > 0 ? next : null;
}
