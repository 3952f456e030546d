import { presentLength, toPresentRange } from '../../../../../shared/anchoring/present-text';
import type { Briefing, Segment } from '../../../../../shared/project/records';
import type { Structure } from '../../../../../shared/text/structure';

/** What a file's formatting says about a stretch of a block. */
export interface StructurePlace {
  readonly structure: Structure;
  /** In the block's present text; not empty. */
  readonly segment: Segment;
  /** Whether it is all of the block. */
  readonly isWhole: boolean;
  /** Whether it begins here, and not in a block before. */
  readonly isFirst: boolean;
}

/** Where the formatting of a briefing's file stands in its blocks; both come in order of their beginnings. */
export function structureIn({ structure, blocks }: Pick<Briefing, 'structure' | 'blocks'>): StructurePlace[] {
  const places: StructurePlace[] = [];
  let first = 0;
  for (const part of structure) {
    while ((blocks[first]?.end ?? Number.POSITIVE_INFINITY) <= part.start) first += 1;
    for (let i = first; i < blocks.length; i += 1) {
      const block = blocks[i];
      if (!block || block.start >= part.end) break;
      const source = { start: Math.max(block.start, part.start), end: Math.min(block.end, part.end) };
      const segment = { block: block.id, ...toPresentRange(block, source) };
      if (segment.start >= segment.end) continue;
      places.push({
        structure: part,
        segment,
        isWhole: segment.end - segment.start === presentLength(block),
        isFirst: part.start >= block.start,
      });
    }
  }
  return places;
}
