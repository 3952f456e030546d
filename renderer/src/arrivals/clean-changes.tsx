import { useTranslation } from 'react-i18next';
import type { HistoryLine } from '../../../shared/project/history';
import { HistoryEntry } from '../history/history-entry';
import { PagedList } from '../ui/paged-list';
import styles from './clean-changes.module.css';

/** The changes that a merge takes over as they are; a press shows or hides them. */
export function CleanChanges({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { t } = useTranslation('copies');
  if (lines.length === 0) return <p>{t('merge.clean.none')}</p>;
  return (
    <details className={styles['changes']}>
      <summary className={styles['count']}>{t('merge.clean', { count: lines.length })}</summary>
      <PagedList items={lines}>{(line) => <HistoryEntry key={line.id} line={line} />}</PagedList>
    </details>
  );
}
