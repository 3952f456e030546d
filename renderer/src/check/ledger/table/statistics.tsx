import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { useOpenProject } from '../../../state/project';
import { Button } from '../../../ui/button';
import { CheckField } from '../../../ui/field';
import { Paged } from '../../../ui/paged';
import { useSecondFrame } from '../../../ui/use-second-frame';
import { changeLedgerView, useLedgerView } from '../ledger-view';
import { useLedger } from '../use-ledger';
import { StatisticFilters } from './statistic-filters';
import styles from './statistics.module.css';
import { StatisticsTable } from './statistics-table';
import { NO_FILTER, type Row, tableRows } from './table-rows';

/** No row is lower than this, in CSS pixels. */
const LOWEST_ROW = 30;

/** All statistics of the project in one table, with what narrows it. */
export function Statistics() {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const ledger = useLedger();
  const isDrawn = useSecondFrame();
  const { id } = useOpenProject();
  const { filter, sort, isGrouped, groups, entry } = useLedgerView(id);
  const rows = useMemo(
    () => tableRows(ledger, { filter, sort, isGrouped, openGroups: groups, openEntry: entry, language }),
    [ledger, filter, sort, isGrouped, groups, entry, language],
  );
  // The controls answer at once; the rows follow.
  const drawn = useDeferredValue(rows);
  const shown = rows.reduce((count, row) => count + statisticsIn(row), 0);
  return (
    <div className={styles['statistics']}>
      <StatisticFilters />
      <div className={styles['bar']}>
        <p role="status" className={styles['count']}>
          {shown === ledger.entries.length
            ? t('count', { count: shown })
            : t('count.of', { shown, count: ledger.entries.length })}
        </p>
        <CheckField
          checked={filter.isOpenOnly}
          onChange={({ target }) =>
            changeLedgerView(id, { filter: { ...filter, isOpenOnly: target.checked } })
          }
        >
          {t('filter.open')}
        </CheckField>
        <CheckField
          checked={isGrouped}
          onChange={({ target }) => changeLedgerView(id, { isGrouped: target.checked })}
        >
          {t('grouped')}
        </CheckField>
        {filter !== NO_FILTER && (
          <Button look="quiet" onClick={() => changeLedgerView(id, { filter: NO_FILTER })}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <p className={styles['none']}>{t(ledger.entries.length === 0 ? 'none' : 'none.filtered')}</p>
      ) : (
        <div className={styles['scroller']}>
          {/* What is below the window is drawn a frame later. */}
          <Paged items={isDrawn ? drawn : drawn.slice(0, innerHeight / LOWEST_ROW)} at={0}>
            {(part, from) => <StatisticsTable rows={part} from={from} count={drawn.length} />}
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
