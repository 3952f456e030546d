import { toPresentRange } from '../../../../../shared/anchoring/present-text';
import type { Block, Briefing, Injected, Segment } from '../../../../../shared/project/records';
import { overlaps } from '../../../../../shared/text/range';

/** Words that nobody said, where they stand in the blocks. */
export interface Quarantined {
  readonly injected: Injected;
  readonly segments: readonly Segment[];
}

/** The quarantined words of a briefing; what was released is text like any other. Both lists are in order. */
export function quarantinedIn({ injected, blocks }: Pick<Briefing, 'injected' | 'blocks'>): Quarantined[] {
  let first = 0;
  return injected
    .filter(({ status }) => status === 'quarantined')
    .map((finding) => {
      // The tags of long subtitles are thousands in thousands of blocks.
      while ((blocks[first]?.end ?? Number.POSITIVE_INFINITY) <= finding.start) first += 1;
      const segments: Segment[] = [];
      for (let next = first; (blocks[next]?.start ?? Number.POSITIVE_INFINITY) < finding.end; next += 1) {
        const block = blocks[next];
        if (block && overlaps(block, finding)) segments.push(segmentIn(block, finding));
      }
      return { injected: finding, segments };
    });
}

function segmentIn(block: Block, finding: Injected): Segment {
  const source = { start: Math.max(block.start, finding.start), end: Math.min(block.end, finding.end) };
  return { block: block.id, ...toPresentRange(block, source) };
}
