import { isGone } from '../../anchoring/is-gone';
import { makeAnchor, sameExact } from '../../anchoring/make-anchor';
import type { PlacedAnchor } from '../commands';
import type { Anchor, Briefing, Project, Segment } from '../records';

/** A briefing before a change of its text or blocks and after it; `text` is the decoded source. */
export interface Revision {
  readonly before: Briefing;
  readonly after: Briefing;
  readonly text: string;
}

/**
 * Where the annotations that stand on some blocks are once these have changed; `follow` says it of their segments. Their
 * words are noted anew where they are others now. One whose words are gone, or that did not stand on its words
 * before, keeps what it says of them: so it is still seen that they are missing.
 */
export function planAnchors(
  { annotations }: Pick<Project, 'annotations'>,
  { before, after, text }: Revision,
  blocks: readonly string[],
  follow: (segments: readonly Segment[]) => readonly Segment[],
): readonly PlacedAnchor[] {
  const placed = (anchor: Anchor): Anchor => {
    const segments = follow(anchor.segments);
    const stood = sameExact(makeAnchor(before, text, anchor.segments).exact, anchor.exact);
    if (!stood || isGone({ segments })) return { ...anchor, segments };
    const made = makeAnchor(after, text, segments);
    return sameExact(made.exact, anchor.exact) ? { ...made, exact: anchor.exact } : made;
  };
  return annotations
    .filter(
      ({ anchor }) =>
        anchor.briefing === before.id && anchor.segments.some(({ block }) => blocks.includes(block)),
    )
    .map(({ id, anchor }) => ({ annotation: id, anchor: placed(anchor) }));
}
