import { toPresentRange } from '../../../../../shared/anchoring/present-text';
import type { Briefing, Injected, Segment } from '../../../../../shared/project/records';
import { overlaps } from '../../../../../shared/text/range';

/** Words that nobody said, where they stand in the blocks. */
export interface Quarantined {
  readonly injected: Injected;
  readonly segments: readonly Segment[];
}

/** The quarantined words of a briefing; what was released is text like any other. */
export function quarantinedIn({ injected, blocks }: Pick<Briefing, 'injected' | 'blocks'>): Quarantined[] {
  return injected
    .filter(({ status }) => status === 'quarantined')
    .map((finding) => ({
      injected: finding,
      segments: blocks
        .filter((block) => overlaps(block, finding))
        .map((block) => {
          const source = {
            start: Math.max(block.start, finding.start),
            end: Math.min(block.end, finding.end),
          };
          return { block: block.id, ...toPresentRange(block, source) };
        }),
    }));
}
