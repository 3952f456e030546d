import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerGroup } from '../../../../../shared/figures/ledger';
import { comparedPairs } from '../../../../../shared/project/ledger/group-state';
import { seriesOf } from '../../../../../shared/project/ledger/series';
import type { LedgerFigure } from '../../../../../shared/project/ledger-of';
import { useOpenProject } from '../../../state/project';
import { Button } from '../../../ui/button';
import { PagedList } from '../../../ui/paged-list';
import { SeriesChart } from '../chart/series-chart';
import { Decision } from '../decide/decision';
import { changeLedgerView, useLedgerView } from '../ledger-view';
import styles from './group-details.module.css';
import { PairItem } from './pair-item';

/** How the statements of a group stand to each other, pair by pair, and their course over time. */
export const GroupDetails = memo(function GroupDetails({
  group,
}: {
  readonly group: LedgerGroup<LedgerFigure>;
}) {
  const { t } = useTranslation('ledger');
  const { id, resolutions } = useOpenProject();
  const { pair: openPair } = useLedgerView(id);
  const [isDecidingAll, setDecidingAll] = useState(false);
  const pairs = useMemo(() => comparedPairs(group, resolutions), [group, resolutions]);
  const series = useMemo(() => seriesOf(group), [group]);
  const open = pairs.filter(({ isOpen }) => isOpen);
  return (
    <section className={styles['details']} aria-label={t('group.details', { of: group.of })}>
      {series.length > 0 && <SeriesChart of={group.of} series={series} />}
      {pairs.length === 0 && <p className={styles['note']}>{t('group.no-pairs')}</p>}
      <PagedList label={t('group.pairs')} items={pairs}>
        {(pair) => {
          const key = `${pair.a} ${pair.b}`;
          return (
            <PairItem
              key={key}
              pair={pair}
              isOpen={openPair === key || pairs.length === 1}
              canClose={pairs.length > 1}
              onToggle={() => changeLedgerView(id, { pair: openPair === key ? null : key })}
            />
          );
        }}
      </PagedList>
      {open.length > 1 &&
        (isDecidingAll ? (
          <div className={styles['all']}>
            <p>{t('decide-all.label', { count: open.length })}</p>
            <Decision findings={open} />
          </div>
        ) : (
          <Button className={styles['decide-all']} onClick={() => setDecidingAll(true)}>
            {t('decide-all', { count: open.length })}
          </Button>
        ))}
      {!group.isComplete && <p className={styles['note']}>{t('group.incomplete')}</p>}
    </section>
  );
});
