import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { useOpenProject } from '../../../state/project';
import { Button } from '../../../ui/button';
import { Paged } from '../../../ui/paged';
import { changeLedgerView, useLedgerView } from '../ledger-view';
import { useLedger } from '../use-ledger';
import { StatisticFilters } from './statistic-filters';
import styles from './statistics.module.css';
import { StatisticsTable } from './statistics-table';
import { NO_FILTER, type Row, tableRows } from './table-rows';

/** All statistics of the project in one table, with what narrows it. */
export function Statistics() {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const ledger = useLedger();
  const { id } = useOpenProject();
  const { filter, sort, isGrouped, groups, entry } = useLedgerView(id);
  const rows = useMemo(
    () => tableRows(ledger, { filter, sort, isGrouped, openGroups: groups, openEntry: entry, language }),
    [ledger, filter, sort, isGrouped, groups, entry, language],
  );
  const shown = rows.reduce((count, row) => count + statisticsIn(row), 0);
  return (
    <div className={styles['statistics']}>
      <StatisticFilters />
      <p role="status" className={styles['count']}>
        {shown === ledger.entries.length
          ? t('count', { count: shown })
          : t('count.of', { shown, count: ledger.entries.length })}
      </p>
      {rows.length === 0 ? (
        <div className={styles['none']}>
          <p>{ledger.entries.length === 0 ? t('none') : t('none.filtered')}</p>
          {ledger.entries.length > 0 && (
            <Button onClick={() => changeLedgerView(id, { filter: NO_FILTER })}>{t('filter.clear')}</Button>
          )}
        </div>
      ) : (
        <div className={styles['scroller']}>
          <Paged items={rows} at={0}>
            {(part, from) => <StatisticsTable rows={part} from={from} count={rows.length} />}
          </Paged>
        </div>
      )}
    </div>
  );
}

/** How many statistics a row stands for: a closed section for all of its own. */
function statisticsIn(row: Row): number {
  if (row.kind === 'entry') return 1;
  return row.kind === 'section' && !row.isOpen ? row.section.entries.length : 0;
}
