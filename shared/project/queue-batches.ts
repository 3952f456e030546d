import type { AnnotationEdit, BodyOf, PartBody } from './commands';
import type { QueueItem } from './queue';
import type { Check, Project } from './records';
import { judgedNow } from './staleness';

/*
 * What is done with several items of the queue at once, each as one command: all or none, and one step of undo. Items
 * that it would not change are left out; null where that leaves none.
 */

type Batch = BodyOf<'batch'>;

/** Takes findings as what has to be checked; dismissed ones come back. */
export function acceptBatch(items: readonly QueueItem[]): Batch | null {
  const edit: AnnotationEdit = { status: 'accepted', dismissal: '' };
  return batch('accept', editsOf(items.filter(canBeAccepted), edit));
}

/** Says of findings that they are none, and why. */
export function dismissBatch(items: readonly QueueItem[], reason: string): Batch | null {
  const edit: AnnotationEdit = { status: 'dismissed', dismissal: reason.trim() };
  return batch('dismiss', editsOf(items.filter(canBeDismissed), edit));
}

/** Asks somebody to look after annotations; null asks nobody. */
export function assignBatch(items: readonly QueueItem[], name: string | null): Batch | null {
  const assignedTo = name?.trim() || null;
  const others = items.filter(({ annotation }) => annotation.assignedTo !== assignedTo);
  return batch('assign', editsOf(others, { assignedTo }));
}

/** Records checks anew, with the verdicts and sources that they had, for what stands there now. */
export function confirmBatch(
  project: Pick<Project, 'briefings'>,
  items: readonly QueueItem[],
  act: { readonly newId: () => string; readonly now: number; readonly author: string },
): Batch | null {
  const bodies = items.flatMap(({ annotation, check, stale }): PartBody[] => {
    if (!check || !canBeConfirmed({ check, stale })) return [];
    const anew: Check = {
      ...check,
      id: act.newId(),
      at: act.now,
      by: act.author,
      judged: judgedNow(project, annotation),
      signed: null,
    };
    return [{ type: 'check.record', check: anew }];
  });
  return batch('confirm', bodies);
}

/** Whether a finding waits to be accepted, or was dismissed. */
export function canBeAccepted({ annotation }: QueueItem): boolean {
  return annotation.kind !== 'quote' && (annotation.status === 'found' || annotation.status === 'dismissed');
}

/** Whether it is a finding of the engine that nobody has dismissed; what a person made is removed instead. */
export function canBeDismissed({ annotation }: QueueItem): boolean {
  return annotation.kind !== 'quote' && (annotation.status === 'found' || annotation.status === 'accepted');
}

/** Whether a check does not count any more and could be made again as it was: not where its sources are what is wrong. */
export function canBeConfirmed({ check, stale }: Pick<QueueItem, 'check' | 'stale'>): boolean {
  return check !== null && stale.length > 0 && !stale.includes('sources');
}

/** Whether a check stopped counting only because another copy of the briefing came: it can be confirmed unseen. */
export function isOnlyRevised({ stale }: QueueItem): boolean {
  return stale.length > 0 && stale.every((reason) => reason === 'revision');
}

function editsOf(items: readonly QueueItem[], edit: AnnotationEdit): readonly PartBody[] {
  return items.map(({ annotation: { id } }) => ({ type: 'annotation.edit', annotation: id, edit }));
}

function batch(as: Batch['as'], bodies: readonly PartBody[]): Batch | null {
  return bodies.length === 0 ? null : { type: 'batch', as, bodies };
}
