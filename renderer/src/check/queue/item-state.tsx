import { CircleDot, EyeOff, Pencil, Scale, Trash2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { QueueItem } from '../../../../shared/project/queue';
import { canBeAccepted, canBeDismissed } from '../../../../shared/project/queue-batches';
import { runAction } from '../../actions/registry';
import { useCanWrite } from '../../state/project';
import { Button } from '../../ui/button';
import { removeAnnotation } from '../../workspace/inspector/annotation-actions';
import styles from './item-state.module.css';
import { useQueueDesk } from './queue-desk';

/** What became of an item so far, and what can be made of it. */
export function ItemState({ item }: { readonly item: QueueItem }) {
  const { t } = useTranslation(['desk', 'findings', 'ui']);
  const canWrite = useCanWrite();
  const { ask, takeFocus } = useQueueDesk();
  const { annotation } = item;
  const isDismissed = item.part === 'dismissed';
  const status = annotation.kind === 'quote' ? 'made' : annotation.status;
  // Somebody who checks a suggestion has taken it up.
  const isSuggested = status === 'found' && !item.check;
  const Icon = isDismissed ? EyeOff : CircleDot;
  return (
    <div className={styles['state']}>
      {annotation.kind !== 'quote' && (
        <p className={styles['status']} data-suggested={isSuggested}>
          <Icon size={13} aria-hidden />
          {isSuggested ? t('queue.suggestion') : t(`figure-status.${status}`, { ns: 'findings' })}
          {isDismissed && annotation.dismissal !== '' && `: ${annotation.dismissal}`}
        </p>
      )}
      {annotation.assignedTo !== null && (
        <p className={styles['status']}>
          <UserRound size={13} aria-hidden />
          {t('assigned-to', { name: annotation.assignedTo })}
        </p>
      )}
      {annotation.note !== '' && <p className={styles['note']}>{annotation.note}</p>}
      <fieldset disabled={!canWrite} className={styles['acts']}>
        {canBeAccepted(item) && (
          <Button keys="A" showKeys onClick={() => runAction('queue.accept')}>
            {isDismissed ? t('take-back') : t('accept')}
          </Button>
        )}
        {canBeDismissed(item) && (
          <Button keys="X" showKeys onClick={() => ask('dismiss')}>
            {t('dismiss.open')}
          </Button>
        )}
        {annotation.kind === 'figure' && !isDismissed && (
          <Button icon={Pencil} keys="E" showKeys onClick={() => ask('reading')}>
            {t('reading.edit')}
          </Button>
        )}
        {annotation.kind === 'figure' && !isDismissed && (
          <Button icon={Scale} keys="L" showKeys onClick={() => runAction('queue.weight')}>
            {t(annotation.weight === 'low' ? 'weight.high' : 'weight.low')}
          </Button>
        )}
        <Button icon={UserRound} keys="T" showKeys onClick={() => ask('assign')}>
          {t('assign.open')}
        </Button>
        {annotation.kind !== 'quote' && status === 'made' && (
          <Button
            look="quiet"
            icon={Trash2}
            onClick={() => void removeAnnotation(annotation.id).then(takeFocus)}
          >
            {t('remove', { ns: 'ui' })}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
