import { fail } from '../../result/problem';
import { err, ok } from '../../result/result';
import { anchorFits } from '../anchor-fits';
import type { AnnotationEdit, BodyOf } from '../commands';
import { append, find, replace } from '../record-list';
import type { Annotation, Project } from '../records';
import { additionProblem } from './additions';
import { invalid, type Outcome, parted, pickSame, unknown } from './outcome';

/** Marks a passage; the checks are those of a mark that comes back. */
export function addAnnotation(project: Project, body: BodyOf<'annotation.add'>): Outcome {
  const { annotation, checks } = body;
  const briefing = find(project.briefings, annotation.anchor.briefing);
  if (!briefing) return unknown(annotation.anchor.briefing);
  const problem = additionProblem(project, [briefing], { annotations: [annotation], checks });
  if (problem) return err(problem);
  return ok({
    change: {
      annotations: append(project.annotations, [annotation]),
      checks: append(project.checks, checks),
    },
    inverse: { type: 'annotation.remove', annotation: annotation.id },
  });
}

/** Takes a mark away, with its checks. */
export function removeAnnotation(project: Project, body: BodyOf<'annotation.remove'>): Outcome {
  const annotation = find(project.annotations, body.annotation);
  if (!annotation) return unknown(body.annotation);
  const [checks, otherChecks] = parted(project.checks, (check) => check.annotation === annotation.id);
  return ok({
    change: {
      annotations: project.annotations.filter(({ id }) => id !== annotation.id),
      checks: otherChecks,
    },
    inverse: { type: 'annotation.add', annotation, checks },
  });
}

/** Changes what a mark says. */
export function editAnnotation(project: Project, body: BodyOf<'annotation.edit'>): Outcome {
  const annotation = find(project.annotations, body.annotation);
  if (!annotation) return unknown(body.annotation);
  const misplaced = Object.keys(body.edit).find((key) => !(key in annotation));
  if (misplaced) return invalid(`${misplaced} on a ${annotation.kind}`);
  const { speaker } = body.edit;
  const briefing = find(project.briefings, annotation.anchor.briefing);
  if (speaker && !find(briefing?.speakers ?? [], speaker)) return unknown(speaker);
  return ok({
    // The keys were checked against the record's own kind just above.
    change: { annotations: replace(project.annotations, { ...annotation, ...body.edit } as Annotation) },
    inverse: { ...body, edit: pickSame(annotation as Annotation & AnnotationEdit, body.edit) },
  });
}

/** Moves a mark, or makes it longer or shorter; into another copy of its briefing, too. */
export function moveAnnotation(project: Project, body: BodyOf<'annotation.move'>): Outcome {
  const annotation = find(project.annotations, body.annotation);
  if (!annotation) return unknown(body.annotation);
  const briefing = find(project.briefings, body.anchor.briefing);
  if (!briefing) return fail('command.bad-anchor', { id: annotation.id });
  if (!anchorFits(briefing, body.anchor)) return fail('command.bad-anchor', { id: annotation.id });
  return ok({
    change: { annotations: replace(project.annotations, { ...annotation, anchor: body.anchor }) },
    inverse: { ...body, anchor: annotation.anchor },
  });
}
