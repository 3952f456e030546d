import { Check, EyeOff, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Claim, Figure } from '../../../../shared/project/records';
import { Button } from '../../ui/button';
import { editAnnotation, removeAnnotation } from './annotation-actions';
import styles from './figure-actions.module.css';

/** What a person makes of a finding; what a person made can be removed instead. */
export function FigureActions({ annotation }: { readonly annotation: Figure | Claim }) {
  const { t } = useTranslation(['ui', 'findings']);
  const { id } = annotation;
  if (annotation.kind === 'claim' || annotation.status === 'made') {
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
        <Button look="quiet" icon={Check} onClick={() => void editAnnotation(id, { status: 'accepted' })}>
          {t('figures.accept')}
        </Button>
      )}
      {status === 'dismissed' ? (
        <Button look="quiet" icon={RotateCcw} onClick={() => void editAnnotation(id, { status: 'accepted' })}>
          {t('figures.restore')}
        </Button>
      ) : (
        <Button look="quiet" icon={EyeOff} onClick={() => void editAnnotation(id, { status: 'dismissed' })}>
          {t('figures.dismiss')}
        </Button>
      )}
    </div>
  );
}
