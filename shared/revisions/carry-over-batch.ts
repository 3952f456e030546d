import type { BodyOf, PartBody } from '../project/commands';
import { speakerById } from '../project/queries';
import { find } from '../project/record-list';
import type { Anchor, Annotation, Project } from '../project/records';
import type { Carried } from './plan-carry-over';
import { namesake } from './speakers';
import { isWorkedOn } from './worked-on';

/**
 * The change that takes annotations to another copy: those among `ids` that have a place there. A quote keeps its speaker
 * by name, and has its turn's where nobody has that name; what the engine found there by itself gives way to
 * what people made of the same words. Null where there is nothing to take over.
 */
export function carryOverBatch(
  project: Project,
  carried: readonly Carried[],
  ids: ReadonlySet<string>,
): BodyOf<'batch'> | null {
  const taken = carried.flatMap(({ annotation, anchor }) =>
    anchor && ids.has(annotation.id) ? [{ annotation, anchor }] : [],
  );
  const bodies: PartBody[] = [
    ...inTheWay(project, taken).map(({ id }): PartBody => ({ type: 'annotation.remove', annotation: id })),
    ...taken.flatMap(({ annotation, anchor }) => moveBodies(project, annotation, anchor)),
  ];
  return bodies.length === 0 ? null : { type: 'batch', as: 'carry-over', bodies };
}

/**
 * A speaker is one of the briefing in which a quote stands: so nobody is set while it moves, and neither while that is
 * undone.
 */
function moveBodies(project: Project, annotation: Annotation, anchor: Anchor): readonly PartBody[] {
  const move: PartBody = { type: 'annotation.move', annotation: annotation.id, anchor };
  if (annotation.kind !== 'quote' || annotation.speaker === null) return [move];
  const [from, to] = [annotation.anchor, anchor].map(({ briefing }) => find(project.briefings, briefing));
  const speaker = (from && to && namesake(to, speakerById(from, annotation.speaker))?.id) ?? null;
  const say = (id: string | null): PartBody => ({
    type: 'annotation.edit',
    annotation: annotation.id,
    edit: { speaker: id },
  });
  return [say(null), move, ...(speaker === null ? [] : [say(speaker)])];
}

/** Findings that nobody has touched, of the kind and at the place of what comes. */
function inTheWay(
  project: Project,
  taken: readonly { readonly annotation: Annotation; readonly anchor: Anchor }[],
): readonly Annotation[] {
  const coming = new Map<string, { readonly start: number; readonly end: number }[]>();
  for (const { annotation, anchor } of taken) {
    for (const { block, start, end } of anchor.segments) {
      const key = keyOf(annotation, anchor, block);
      coming.set(key, [...(coming.get(key) ?? []), { start, end }]);
    }
  }
  return project.annotations.filter(
    (annotation) =>
      annotation.anchor.segments.some(({ block, start, end }) =>
        coming
          .get(keyOf(annotation, annotation.anchor, block))
          ?.some((place) => place.start < end && start < place.end),
      ) && !isWorkedOn(project, annotation),
  );
}

function keyOf({ kind }: Annotation, { briefing }: Anchor, block: string): string {
  return `${kind} ${briefing} ${block}`;
}
