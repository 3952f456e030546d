import { useTranslation } from 'react-i18next';
import { canBeAccepted, canBeDismissed, isOnlyRevised } from '../../../../shared/project/queue-batches';
import { useCanWrite } from '../../state/project';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/field';
import styles from './picked-bar.module.css';
import { useQueueDesk } from './queue-desk';
import { useQueueActs } from './use-queue-acts';

/** Picks all that is shown, and does something with all that is picked. */
export function PickedBar() {
  const { t } = useTranslation(['desk', 'ui']);
  const canWrite = useCanWrite();
  const { shown, view, change, ask, takeFocus } = useQueueDesk();
  const { accept, confirm } = useQueueActs();
  const picked = shown.filter(({ annotation }) => view.picked.has(annotation.id));
  const isAll = picked.length > 0 && picked.length === shown.length;
  const revised = picked.filter(isOnlyRevised);
  const pickAll = (): void => {
    change({ picked: new Set(isAll ? [] : shown.map(({ annotation }) => annotation.id)) });
  };
  return (
    <div className={styles['bar']}>
      <div className={styles['row']}>
        <CheckField
          className={styles['all']}
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = picked.length > 0 && !isAll;
          }}
          disabled={shown.length === 0}
          onChange={pickAll}
        >
          {picked.length > 0 ? t('picked', { count: picked.length }) : t('pick-all')}
        </CheckField>
        <span className={styles['count']} aria-live="polite">
          {t('filter.shown', { count: shown.length })}
        </span>
      </div>
      {picked.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: buttons, no fields
        <div role="group" aria-label={t('picked', { count: picked.length })} className={styles['acts']}>
          {picked.some(canBeAccepted) && (
            <Button keys="A" disabled={!canWrite} onClick={() => void accept(picked)}>
              {picked.every(({ part }) => part === 'dismissed') ? t('take-back') : t('accept')}
            </Button>
          )}
          {picked.some(canBeDismissed) && (
            <Button keys="X" disabled={!canWrite} onClick={() => ask('dismiss')}>
              {t('dismiss.open')}
            </Button>
          )}
          <Button keys="T" disabled={!canWrite} onClick={() => ask('assign')}>
            {t('assign.open')}
          </Button>
          {revised.length > 0 && (
            <Button disabled={!canWrite} tip={t('confirm.tip')} onClick={() => void confirm(revised)}>
              {t('confirm', { count: revised.length })}
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => {
              change({ picked: new Set() });
              takeFocus();
            }}
          >
            {t('pick-none')}
          </Button>
        </div>
      )}
    </div>
  );
}
