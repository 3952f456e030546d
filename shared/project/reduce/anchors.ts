import { fail, type Problem } from '../../result/problem';
import { ok, type Result } from '../../result/result';
import { anchorFits } from '../anchor-fits';
import type { PlacedAnchor } from '../commands';
import { replace } from '../record-list';
import type { Anchor, Annotation, Briefing } from '../records';

/** The annotations after a change of the text below them, and where those that stand on it stood before. */
export interface Replaced {
  readonly annotations: readonly Annotation[];
  readonly before: readonly PlacedAnchor[];
}

/**
 * Moves the annotations that stand on some blocks of a briefing to where a command says, and those that it does
 * not name to where `follow` says; null is nowhere. `briefing` is as it is after the change. Fails with `command.bad-anchor`.
 */
export function replaceAnchors(
  annotations: readonly Annotation[],
  briefing: Briefing,
  blocks: readonly string[],
  planned: readonly PlacedAnchor[],
  follow: (anchor: Anchor) => Anchor | null,
): Result<Replaced, Problem> {
  const byId = new Map(planned.map(({ annotation, anchor }) => [annotation, anchor]));
  const before: PlacedAnchor[] = [];
  let next = annotations;
  for (const annotation of annotations) {
    const { id, anchor } = annotation;
    const stands =
      anchor.briefing === briefing.id && anchor.segments.some(({ block }) => blocks.includes(block));
    if (!stands) continue;
    const place = byId.get(id) ?? follow(anchor);
    if (!place || !anchorFits(briefing, place)) return fail('command.bad-anchor', { id });
    before.push({ annotation: id, anchor });
    next = replace(next, { ...annotation, anchor: place });
  }
  return ok({ annotations: next, before });
}
