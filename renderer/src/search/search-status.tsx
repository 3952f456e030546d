import { useTranslation } from 'react-i18next';
import { wantsAnything } from '../../../shared/search/wants-anything';
import { formatList } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { useSearch } from '../state/search';
import styles from './search-dialog.module.css';

/** How much was found, and what the answer leaves out. */
export function SearchStatus() {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const query = useSearch((state) => state.query);
  const answer = useSearch(({ answered }) => answered?.answer);
  return (
    <div role="status" className={styles['status']}>
      {answer && <p>{said()}</p>}
      {answer?.reading && <p>{t('reading', answer.reading)}</p>}
      {answer && answer.unread.length > 0 && (
        <p className={styles['unread']}>
          {t('unread', { count: answer.unread.length, titles: formatList(answer.unread, language) })}
        </p>
      )}
    </div>
  );

  function said(): string {
    if (!answer || !wantsAnything(query)) return t('is-empty');
    if (answer.count === 0) return answer.reading ? '' : t('none');
    const given = answer.projects.flatMap(({ briefings }) => briefings.flatMap(({ hits }) => hits)).length;
    const count = t('count', { count: answer.count });
    return given < answer.count ? `${count} ${t('shown', { count: given })}` : count;
  }
}
