import { annotationsOf, latestCheck, needsCheck } from '../../../../shared/project/queries';
import type { Briefing, Check, Claim, Figure, Project } from '../../../../shared/project/records';
import { isStale } from '../../../../shared/project/staleness';

/**
 * Where an item stands in the queue: what has to be checked, claims that the engine suggests, what can be checked,
 * and what was dismissed.
 */
export type QueuePart = 'first' | 'claims' | 'later' | 'dismissed';

export interface QueueItem {
  readonly annotation: Figure | Claim;
  readonly part: QueuePart;
  /** The newest check that was not withdrawn. */
  readonly check: Check | null;
  /** Whether what the check judged has changed since. */
  readonly isStale: boolean;
}

const PARTS: readonly QueuePart[] = ['first', 'claims', 'later', 'dismissed'];

/**
 * Everything that can be checked, in reading order within each part. Claims and figures that a person
 * marked, accepted or checked come with the statistics; the claims that the engine suggests come after them as a group
 * of their own, then dates and rhetorical counts.
 */
export function figureQueue(
  project: Pick<Project, 'annotations' | 'checks' | 'briefings' | 'links'>,
  briefing: Briefing,
): readonly QueueItem[] {
  const order = new Map(briefing.blocks.map(({ id }, index) => [id, index]));
  const items = [
    ...annotationsOf(project, briefing, 'figure'),
    ...annotationsOf(project, briefing, 'claim'),
  ].map((annotation) => {
    const check = latestCheck(project, annotation.id);
    const first = annotation.anchor.segments[0];
    const block = order.get(first?.block ?? '') ?? 0;
    const item: QueueItem = {
      annotation,
      part: partOf(annotation, check),
      check,
      isStale: check !== null && isStale(project, check, annotation),
    };
    return { item, rank: [PARTS.indexOf(item.part), block, first?.start ?? 0] as const };
  });
  items.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]);
  return items.map(({ item }) => item);
}

function partOf(annotation: Figure | Claim, check: Check | null): QueuePart {
  if (annotation.status === 'dismissed') return 'dismissed';
  if (annotation.kind === 'claim') return annotation.status !== 'found' || check ? 'first' : 'claims';
  return annotation.status !== 'found' || needsCheck(annotation) ? 'first' : 'later';
}

/** How much of what has to be checked is; a stale check does not count. */
export function progressOf(queue: readonly QueueItem[]): { readonly done: number; readonly all: number } {
  const due = queue.filter(({ part }) => part === 'first');
  return { done: due.filter(isDone).length, all: due.length };
}

/** The item that the queue stands at: the one looked at, else the first that is not done. */
export function currentOf(queue: readonly QueueItem[], active: string | null): QueueItem | null {
  return (
    queue.find(({ annotation }) => annotation.id === active) ??
    queue.find((item) => item.part === 'first' && !isDone(item)) ??
    queue[0] ??
    null
  );
}

/** The next or the previous item, dismissed ones left out; null at the end. */
export function neighbourOf(
  queue: readonly QueueItem[],
  current: QueueItem | null,
  step: 1 | -1,
): QueueItem | null {
  if (!current) return null;
  const from = queue.indexOf(current);
  for (let at = from + step; at >= 0 && at < queue.length; at += step) {
    const item = queue[at];
    if (item && item.part !== 'dismissed') return item;
  }
  return null;
}

function isDone({ check, isStale: stale }: QueueItem): boolean {
  return check !== null && !stale;
}
