import { presentText } from '../../../../shared/anchoring/present-text';
import { oncePer } from '../../../../shared/project/once-per';
import type { Block, Briefing, Segment } from '../../../../shared/project/records';
import { shownGroups } from '../../../../shared/project/shown-groups';
import { findInvisibles, type Surroundings } from '../../../../shared/text/invisibles/find-invisibles';
import { INVISIBLE_KINDS, type InvisibleKind } from '../../../../shared/text/invisibles/invisible';
import { type InvisibleRun, runsOf } from '../../../../shared/text/invisibles/runs';

/** The characters of one kind in a transcript. */
export interface KindPlaces {
  readonly kind: InvisibleKind;
  /** How many characters there are. */
  readonly count: number;
  /** Where they stand in the present text, those that follow each other as one; in reading order. */
  readonly places: readonly Segment[];
}

/** Finds the characters that cannot be seen in blocks of one source; a block that did not change is read once. */
export function blockReader(
  text: string,
  surroundings: Surroundings,
): (block: Block) => readonly InvisibleRun[] {
  return oncePer((block: Block) => runsOf(findInvisibles(presentText(block, text), surroundings)));
}

/** Where they stand in the blocks that are shown, by kind; kinds that there are none of are left out. */
export function invisiblesByKind(
  briefing: Briefing,
  read: (block: Block) => readonly InvisibleRun[],
): readonly KindPlaces[] {
  const found = new Map<InvisibleKind, { count: number; places: Segment[] }>();
  for (const block of shownGroups(briefing).flatMap(({ blocks }) => blocks)) {
    for (const { first, all, start, end } of read(block)) {
      const known = found.get(first.kind) ?? { count: 0, places: [] };
      known.count += all.length;
      known.places.push({ block: block.id, start, end });
      found.set(first.kind, known);
    }
  }
  return INVISIBLE_KINDS.flatMap((kind) => {
    const known = found.get(kind);
    return known ? { kind, ...known } : [];
  });
}
