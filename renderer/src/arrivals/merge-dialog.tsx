import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrival, Comparison, ProjectCard } from '../../../shared/ipc/contract';
import { presser } from '../api/presser';
import { type Choice, mergeArrival } from '../state/merging';
import { valueOrReport } from '../state/problems';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { Dialog } from '../ui/dialog';
import content from '../ui/dialog-content.module.css';
import { CleanChanges } from './clean-changes';
import { ConflictChoice } from './conflict-choice';
import styles from './merge-dialog.module.css';

/** As many conflicts can be looked at in a narrow dialog. */
const FEW = 2;

interface MergeDialogProps {
  readonly arrival: Arrival;
  /** The project here that it is merged into. */
  readonly known: ProjectCard;
  readonly onBack: () => void;
}

/** What merging a project file comes to: what is taken over as it is, and what somebody has to decide. */
export function MergeDialog({ arrival, known, onBack }: MergeDialogProps) {
  const { t } = useTranslation(['copies', 'ui']);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void valueOrReport(presser.arrivalCompare({ arrival: arrival.id })).then((compared) => {
      if (compared) setComparison(compared);
      else onBack();
    });
  }, [arrival.id, onBack]);

  const conflicts = comparison?.conflicts ?? [];
  const left = conflicts.filter(({ key }) => !choices.has(key)).length;
  const hasNews = comparison !== null && comparison.clean.length + conflicts.length > 0;
  const merge = async (): Promise<void> => {
    setBusy(true);
    if (!(await mergeArrival(arrival, choices))) setBusy(false);
  };
  return (
    <Dialog
      open
      onClose={onBack}
      title={t('merge')}
      size={conflicts.length > FEW ? 'large' : 'medium'}
      subtitle={
        <p className={styles['into']}>{t('merge.into', { file: arrival.fileName, title: known.title })}</p>
      }
      footer={
        <>
          <Button disabled={isBusy} onClick={onBack}>
            {t('merge.back')}
          </Button>
          <Button look="primary" disabled={isBusy || left > 0 || !hasNews} onClick={() => void merge()}>
            {left > 0 ? t('merge.left', { count: left }) : t('merge')}
          </Button>
        </>
      }
    >
      <div className={cx(content['content'], content['loose'])}>
        {comparison === null && <p>{t('merge.comparing')}</p>}
        {comparison !== null && !hasNews && <p>{t('merge.nothing')}</p>}
        {comparison !== null && hasNews && <CleanChanges lines={comparison.clean} />}
        {conflicts.length > 0 && (
          <section className={styles['conflicts']} aria-labelledby="conflicts">
            <h3 id="conflicts">{t('merge.conflicts', { count: conflicts.length })}</h3>
            {conflicts.map((conflict) => (
              <ConflictChoice
                key={conflict.key}
                conflict={conflict}
                choice={choices.get(conflict.key) ?? null}
                onChoose={(choice) => setChoices(new Map(choices).set(conflict.key, choice))}
              />
            ))}
          </section>
        )}
      </div>
    </Dialog>
  );
}
