import { presentLength } from '../anchoring/present-text';
import { placedBlock } from './placed-block';
import type { Anchor, Briefing } from './records';

/** Whether each segment of an anchor lies in its block's present text, and all of them in reading order. */
export function anchorFits(briefing: Briefing, anchor: Anchor): boolean {
  if (anchor.briefing !== briefing.id) return false;
  let lastIndex = -1;
  let lastEnd = 0;
  for (const segment of anchor.segments) {
    const place = placedBlock(briefing, segment.block);
    if (!place || segment.start > segment.end || segment.end > presentLength(place.block)) return false;
    if (place.index < lastIndex || (place.index === lastIndex && segment.start < lastEnd)) return false;
    lastIndex = place.index;
    lastEnd = segment.end;
  }
  return true;
}
