import { isDismissed } from '../../../../../shared/project/queries';
import type { Annotation } from '../../../../../shared/project/records';
import type { Standing } from '../../../../../shared/project/staleness';

/** The attributes of a `mark` element: what an annotation looks like. */
export type Look = Readonly<Record<`data-${string}`, string>>;

/** What an annotation looks like, or null where it has no mark: a finding that was dismissed. */
export function lookOf(annotation: Annotation, standing: Standing | undefined, active: boolean): Look | null {
  if (isDismissed(annotation)) return null;
  return {
    'data-annotation-id': annotation.id,
    'data-kind': annotation.kind,
    ...('status' in annotation && { 'data-status': annotation.status }),
    ...(annotation.kind === 'figure' && { 'data-weight': annotation.weight }),
    ...(standing && { 'data-verdict': standing.verdict }),
    ...(standing?.isStale && { 'data-stale': '' }),
    ...(active && { 'data-active': '' }),
  };
}

/** Whether two looks are the same to the eye. */
export function sameLook(a: Look | null, b: Look | null): boolean {
  if (a === null || b === null) return a === b;
  const names = Object.keys(a) as (keyof Look)[];
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
