import { useTranslation } from 'react-i18next';
import type { Quote } from '../../../../shared/project/records';
import { useOpenProject } from '../../state/project';
import { toggleTag } from './change-tags';
import { recentTags } from './recent-tags';
import styles from './recent-tags-row.module.css';

/** The recent tags with the keys that put them on a quote. */
export function RecentTagsRow({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation('marking');
  const tags = recentTags(useOpenProject().annotations, quote);
  if (tags.length === 0) return null;
  return (
    <fieldset aria-label={t('tags.recent')} className={styles['row']}>
      {tags.map((tag, index) => (
        <button
          key={tag}
          type="button"
          aria-pressed={quote.tags.includes(tag)}
          aria-keyshortcuts={String(index + 1)}
          className={styles['tag']}
          onClick={() => void toggleTag(quote, tag)}
        >
          <kbd className={styles['key']} aria-hidden>
            {index + 1}
          </kbd>
          {tag}
        </button>
      ))}
    </fieldset>
  );
}
