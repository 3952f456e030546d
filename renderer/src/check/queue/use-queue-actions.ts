import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { nextOpen } from '../../../../shared/project/queue';
import {
  canBeAccepted,
  canBeConfirmed,
  canBeDismissed,
  isOnlyRevised,
} from '../../../../shared/project/queue-batches';
import type { Figure, Verdict } from '../../../../shared/project/records';
import { useAction } from '../../actions/use-action';
import { changeCheckDraft, checkDraft, checkDraftKey } from '../../state/check-drafts';
import { useCanWrite, useOpenProject } from '../../state/project';
import { goToAnnotation } from '../../workspace/go-to-annotation';
import type { CheckFormHandle } from '../checking/check-form-handle';
import { toggled } from './picking';
import { useQueueDesk } from './queue-desk';
import { useQueueActs } from './use-queue-acts';

/** What can be done where the queue is; `record` records the check and goes on to the next open item. */
export function useQueueActions(form: RefObject<CheckFormHandle | null>): { readonly record: () => void } {
  const { t } = useTranslation('desk');
  const project = useOpenProject();
  const canWrite = useCanWrite();
  const { shown, current, targets, view, go, step, change, takeFocus, ask, tell } = useQueueDesk();
  const { accept, confirm, weigh } = useQueueActs();
  const annotation = current?.annotation ?? null;
  const figure = annotation?.kind === 'figure' ? annotation : null;
  const canCheck = canWrite && current !== null && current.part !== 'dismissed';

  // Of several at once, only those that nothing but another copy made out of date: the others want to be looked at.
  const confirmable = targets.filter(targets.length > 1 ? isOnlyRevised : canBeConfirmed);

  const draft = annotation && checkDraftKey(project.id, annotation.id);
  const judge = (verdict: Verdict) => (): void => {
    if (draft === null) return;
    flushSync(() => changeCheckDraft(draft, { verdict }));
    form.current?.focus('missing');
  };
  const record = async (): Promise<void> => {
    // Where one goes on to is settled before this one moves in the list.
    const next = nextOpen(shown, current);
    if (!(await form.current?.record())) {
      if (draft !== null && checkDraft(draft).verdict === null) form.current?.focus('missing');
      return;
    }
    tell(next ? t('told.recorded') : t('told.all-done'));
    if (next) go(next);
    else takeFocus();
  };
  const acceptAndStay = async (): Promise<void> => {
    const isMoving = targets.length === 1 && targets[0] === current && current.part !== 'first';
    const next = isMoving ? (shown[shown.indexOf(current) + 1] ?? null) : null;
    await accept(targets);
    // What is accepted comes up among what is due: one stays where one was.
    go(next);
  };
  const weighAndStay = async (one: Figure): Promise<void> => {
    const next = current && shown[shown.indexOf(current) + 1];
    await weigh(one);
    go(next ?? null);
  };
  const pickAll = (): void => change({ picked: new Set(shown.map(({ annotation: { id } }) => id)) });
  const leave = (): void => {
    const isInList = document.activeElement?.getAttribute('role') === 'option';
    if (isInList && view.picked.size > 0) change({ picked: new Set() });
    takeFocus();
  };

  const at = current ? shown.indexOf(current) : -1;
  const hasNext = at >= 0 && at < shown.length - 1;
  useAction('figure.next', () => step(1), hasNext);
  useAction('figure.previous', () => step(-1), at > 0);
  useAction('queue.next', () => step(1), shown.length > 0);
  useAction('queue.previous', () => step(-1), shown.length > 0);
  useAction('queue.open', () => form.current?.focus('missing'), canCheck);
  useAction('queue.verified', judge('verified'), canCheck);
  useAction('queue.imprecise', judge('imprecise'), canCheck);
  useAction('queue.wrong', judge('wrong'), canCheck);
  useAction('queue.disputed', judge('disputed'), canCheck);
  useAction('queue.unverifiable', judge('unverifiable'), canCheck);
  useAction('queue.source', () => form.current?.focus('source'), canCheck);
  useAction('queue.note', () => form.current?.focus('note'), canCheck);
  useAction('queue.record', record, canCheck);
  useAction('queue.confirm', () => confirm(confirmable), canWrite && confirmable.length > 0);
  useAction('queue.accept', acceptAndStay, canWrite && targets.some(canBeAccepted));
  useAction('queue.dismiss', () => ask('dismiss'), canWrite && targets.some(canBeDismissed));
  useAction('queue.assign', () => ask('assign'), canWrite && targets.length > 0);
  useAction('queue.reading', () => ask('reading'), canCheck && figure !== null);
  useAction('queue.weight', () => figure && weighAndStay(figure), canCheck && figure !== null);
  useAction('queue.go', () => annotation && goToAnnotation(annotation), annotation !== null);
  useAction(
    'queue.pick',
    () => annotation && change({ picked: toggled(view.picked, annotation.id) }),
    annotation !== null,
  );
  useAction('queue.pick-all', pickAll, shown.length > 0);
  useAction('queue.list', leave, current !== null);
  return { record: () => void record() };
}
