import type { Annotation, Project } from '../../../../shared/project/records';

/** The reasons that were given for dismissals, those given most often first, without the ones that stand ready. */
export function givenReasons(
  annotations: readonly Annotation[],
  ready: readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'figure' && annotation.kind !== 'claim') continue;
    const { dismissal } = annotation;
    if (dismissal !== '' && !ready.includes(dismissal))
      counts.set(dismissal, (counts.get(dismissal) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([reason]) => reason);
}

/** Everybody who has worked on a project or was asked to, one's own name first. */
export function knownNames(
  { annotations, checks }: Pick<Project, 'annotations' | 'checks'>,
  own: string,
): readonly string[] {
  const names = new Set<string>();
  for (const { createdBy, assignedTo } of annotations) names.add(createdBy).add(assignedTo ?? '');
  for (const { by, signed } of checks) names.add(by).add(signed?.by ?? '');
  for (const name of ['', own]) names.delete(name);
  const others = [...names].sort((a, b) => a.localeCompare(b));
  return own === '' ? others : [own, ...others];
}
