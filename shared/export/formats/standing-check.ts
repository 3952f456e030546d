import { latestCheck } from '../../project/queries';
import type { Annotation, Check } from '../../project/records';
import { isStale } from '../../project/staleness';
import type { ExportContext } from '../context';

/** The newest check of an annotation, if its verdict counts: it was not withdrawn, and nothing has changed since. */
export function standingCheck({ project }: ExportContext, annotation: Annotation): Check | null {
  const check = latestCheck(project, annotation.id);
  return check && !isStale(project, check, annotation) ? check : null;
}
