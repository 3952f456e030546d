import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { progressOf, type Standing } from '../../../../shared/project/queue';
import { toggleValue } from '../../../../shared/project/queue-filter';
import { formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { VERDICT_ORDER } from '../../workspace/inspector/verdict-sign';
import styles from './progress-line.module.css';
import { useQueueDesk } from './queue-desk';
import { useFacetWords } from './use-facet-words';

/** What counts first, then what is left. */
const ORDER: readonly Standing[] = [...VERDICT_ORDER, 'stale', 'unchecked'];

/** How far the checking has come, as a bar and in words; a press on a verdict shows the items that have it. */
export function ProgressLine() {
  const { t } = useTranslation(['desk', 'ui']);
  const { items, view, change, takeFocus } = useQueueDesk();
  const words = useFacetWords();
  const language = useLanguage();
  const { done, all, standings } = useMemo(() => progressOf(items), [items]);
  const present = ORDER.filter((standing) => standings.has(standing));
  const said = t('figures.progress', { ns: 'ui', done, all });
  return (
    <div className={styles['progress']}>
      <strong>{said}</strong>
      <div
        className={styles['bar']}
        role="progressbar"
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-label={said}
      >
        {present.map((standing) => (
          <span key={standing} data-standing={standing} style={{ flexGrow: standings.get(standing) ?? 0 }} />
        ))}
      </div>
      <ul className={styles['legend']} aria-label={t('progress')}>
        {present.map((standing) => (
          <li key={standing}>
            <button
              type="button"
              className={styles['standing']}
              data-standing={standing}
              aria-pressed={view.filter.facets.verdict?.includes(standing) ?? false}
              onClick={() => {
                change({ filter: toggleValue(view.filter, 'verdict', standing) });
                takeFocus();
              }}
            >
              {words.value('verdict', standing)} {formatNumber(standings.get(standing) ?? 0, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
