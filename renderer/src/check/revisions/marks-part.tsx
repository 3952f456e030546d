import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carryOverBatch } from '../../../../shared/revisions/carry-over-batch';
import type { Comparison } from '../../../../shared/revisions/compare-revisions';
import type { Carried, CarriedKind } from '../../../../shared/revisions/plan-carry-over';
import { dispatch, useCanWrite, useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { PagedList } from '../../ui/paged-list';
import { CarriedRow } from './carried-row';
import styles from './marks-part.module.css';
import { useChosen } from './use-chosen';

/** What a person has to decide comes first. */
const ORDER = ['changed', 'gone', 'moved', 'same'] as const satisfies readonly CarriedKind[];

/** What was marked in the earlier copy and what becomes of it; ticked marks are taken over in one step. */
export function MarksPart({
  comparison,
  plan,
}: {
  readonly comparison: Comparison;
  readonly plan: readonly Carried[];
}) {
  const { t } = useTranslation('revisions');
  const project = useOpenProject();
  const canWrite = useCanWrite();
  const { chosen, choose } = useChosen(plan);
  const [taken, setTaken] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    const body = carryOverBatch(project, plan, chosen);
    if (!body) return;
    setBusy(true);
    if ((await dispatch(body)) === null) setTaken(chosen.size);
    setBusy(false);
  };
  return (
    <div className={styles['part']}>
      <div className={styles['bar']}>
        <p>{plan.length === 0 ? t('marks.none') : t('marks.hint')}</p>
        {plan.length > 0 && (
          <Button
            look="primary"
            disabled={!canWrite || isBusy || chosen.size === 0}
            onClick={() => void take()}
          >
            {t('marks.take', { count: chosen.size })}
          </Button>
        )}
        <p role="status">{taken > 0 && t('marks.taken', { count: taken })}</p>
      </div>
      {ORDER.map((kind) => {
        const group = plan.filter((one) => one.kind === kind);
        if (group.length === 0) return null;
        const label = t(`marks.${kind}`, { count: group.length });
        return (
          <section key={kind}>
            <h2 className={styles['head']}>{label}</h2>
            <PagedList label={label} items={group}>
              {(carried) => (
                <CarriedRow
                  key={carried.annotation.id}
                  carried={carried}
                  comparison={comparison}
                  isChosen={chosen.has(carried.annotation.id)}
                  isDisabled={!canWrite}
                  onChoose={(isChosen) => choose(carried.annotation.id, isChosen)}
                />
              )}
            </PagedList>
          </section>
        );
      })}
    </div>
  );
}
