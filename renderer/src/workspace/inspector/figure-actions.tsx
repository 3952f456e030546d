import { Check, EyeOff, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Claim, Figure } from '../../../../shared/project/records';
import { Button } from '../../ui/button';
import { editAnnotation, removeAnnotation } from './annotation-actions';
import { headId } from './entry';
import styles from './figure-actions.module.css';

/** What a person makes of a finding; what a person made can be removed instead. */
export function FigureActions({
  annotation,
  onDismiss,
}: {
  readonly annotation: Figure | Claim;
  /** Goes on in the queue, before what was dismissed moves to its end. */
  readonly onDismiss: () => void;
}) {
  const { t } = useTranslation(['ui', 'findings']);
  const { id } = annotation;
  if (annotation.status === 'made') {
    return (
      <div className={styles['row']}>
        <span className={styles['state']}>{t('figure-status.made', { ns: 'findings' })}</span>
        <Button look="quiet" icon={Trash2} onClick={() => void removeAnnotation(id)}>
          {t('remove')}
        </Button>
      </div>
    );
  }
  const { status } = annotation;
  return (
    <div className={styles['row']}>
      <span className={styles['state']}>{t(`figure-status.${status}`, { ns: 'findings' })}</span>
      {status === 'found' && (
        <Button look="quiet" icon={Check} onClick={() => void accept(id)}>
          {t('figures.accept')}
        </Button>
      )}
      {status === 'dismissed' ? (
        <Button look="quiet" icon={RotateCcw} onClick={() => void accept(id)}>
          {t('figures.restore')}
        </Button>
      ) : (
        <Button
          look="quiet"
          icon={EyeOff}
          onClick={() => {
            onDismiss();
            void editAnnotation(id, { status: 'dismissed' });
          }}
        >
          {t('figures.dismiss')}
        </Button>
      )}
    </div>
  );
}

/** The button that was pressed goes away; the focus stays with the finding. */
async function accept(finding: string): Promise<void> {
  if (await editAnnotation(finding, { status: 'accepted', dismissal: '' }))
    document.getElementById(headId(finding))?.focus();
}
