import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceKey, sourceList } from '../../../../shared/project/source-list';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { TextField } from '../../ui/field';
import {
  arrangeSources,
  nextOrder,
  SOURCE_COLUMNS,
  type SourceColumn,
  type SourceOrder,
} from './arrange-sources';
import { SourceRow } from './source-row';
import styles from './sources-tab.module.css';

/** The sources of the project: what they are, and what rests on each of them. */
export default function SourcesTab() {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const project = useOpenProject();
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<SourceOrder>(null);
  const all = sourceList(project.checks);
  const sources = arrangeSources(all, filter, order, language);
  if (all.length === 0) return <p className={styles['empty']}>{t('sources.empty')}</p>;
  return (
    <div className={styles['tab']}>
      <div className={styles['bar']}>
        <TextField
          className={styles['filter']}
          label={t('sources.filter')}
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
        <p role="status" className={styles['count']}>
          {sources.length === 0 ? t('sources.none') : t('sources.count', { count: sources.length })}
        </p>
      </div>
      <table className={styles['table']} aria-label={t('sources.title')}>
        <thead>
          <tr>
            {SOURCE_COLUMNS.map((by) => (
              <th key={by} scope="col" aria-sort={directionOf(order, by)}>
                <button
                  type="button"
                  className={styles['sort']}
                  onClick={() => setOrder(nextOrder(order, by))}
                >
                  {t(`column.${by}`)}
                  <SortSign direction={directionOf(order, by)} />
                </button>
              </th>
            ))}
            <th scope="col">{t('column.verdicts')}</th>
          </tr>
        </thead>
        {sources.map((source) => (
          <SourceRow key={sourceKey(source)} source={source} />
        ))}
      </table>
    </div>
  );
}

type Direction = 'ascending' | 'descending' | 'none';

function directionOf(order: SourceOrder, by: SourceColumn): Direction {
  if (order?.by !== by) return 'none';
  return order.isDown ? 'descending' : 'ascending';
}

/** Which way a column is sorted; assistive technology has it from the head itself. */
function SortSign({ direction }: { readonly direction: Direction }) {
  if (direction === 'none') return null;
  const Icon = direction === 'descending' ? ArrowDown : ArrowUp;
  return <Icon size={13} strokeWidth={2} aria-hidden />;
}
