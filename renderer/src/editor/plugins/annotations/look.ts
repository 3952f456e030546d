import { isDismissed, isStale } from '../../../../../shared/project/queries';
import type { Annotation, Check } from '../../../../../shared/project/records';

/** The attributes of a `mark` element: what an annotation looks like. */
export type Look = Readonly<Record<`data-${string}`, string>>;

/** The newest check of each annotation that was not withdrawn. */
export function latestChecks(checks: readonly Check[]): ReadonlyMap<string, Check> {
  return new Map(checks.filter(({ withdrawn }) => !withdrawn).map((check) => [check.annotation, check]));
}

/** What an annotation looks like, or null where it has no mark: a finding that was dismissed. */
export function lookOf(annotation: Annotation, check: Check | undefined, active: boolean): Look | null {
  if (isDismissed(annotation)) return null;
  return {
    'data-annotation-id': annotation.id,
    'data-kind': annotation.kind,
    ...('status' in annotation && { 'data-status': annotation.status }),
    ...(annotation.kind === 'figure' && { 'data-weight': annotation.weight }),
    ...(check && { 'data-verdict': check.verdict }),
    ...(check && isStale(check, annotation) && { 'data-stale': '' }),
    ...(active && { 'data-active': '' }),
  };
}

/** Whether two looks are the same to the eye. */
export function sameLook(a: Look | null, b: Look | null): boolean {
  if (a === null || b === null) return a === b;
  const names = Object.keys(a) as (keyof Look)[];
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
