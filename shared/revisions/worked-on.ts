import { oncePer } from '../project/once-per';
import type { Annotation, Check, Project } from '../project/records';

const checkedOnes = oncePer(
  (checks: readonly Check[]): ReadonlySet<string> => new Set(checks.map(({ annotation }) => annotation)),
);

/**
 * Whether people have put work into an annotation: a quote or a note; a figure or a claim that somebody made, accepted,
 * dismissed or checked, gave a note or somebody to look after it. Any other one is a finding, and is found anew in
 * another copy.
 */
export function isWorkedOn({ checks }: Pick<Project, 'checks'>, annotation: Annotation): boolean {
  if (annotation.kind === 'quote' || annotation.kind === 'note') return true;
  const { id, status, note, assignedTo } = annotation;
  return status !== 'found' || note.trim() !== '' || assignedTo !== null || checkedOnes(checks).has(id);
}
