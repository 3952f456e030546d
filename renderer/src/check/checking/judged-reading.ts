import type { FigureReading } from '../../../../shared/figures/findings';
import { UNREAD } from '../../../../shared/figures/findings';
import type { Annotation, Check } from '../../../../shared/project/records';

/** How a figure was read when it was judged, as far as the check wrote it down; what it did not is as it is now. */
export function judgedReading({ judged }: Check, annotation: Annotation): FigureReading {
  const now = annotation.kind === 'figure' ? annotation.reading : UNREAD;
  const { value, max, context } = judged;
  if (context === null) return { ...now, value, max };
  return {
    ...now,
    value,
    max,
    qualifier: context.qualifier ?? now.qualifier,
    unit: context.unit,
    of: context.of,
    period: context.period,
    scope: context.scope,
  };
}
