import { useTranslation } from 'react-i18next';
import type { HistoryLine } from '../../../shared/project/history';
import { formatAgo, formatMoment } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import styles from './history-entry.module.css';
import { lineWords } from './line-words';

/** One change: what it was, by whom and when. Where it leads somewhere, a press goes there. */
export function HistoryEntry({
  line,
  onGo,
}: {
  readonly line: HistoryLine;
  readonly onGo?: (() => void) | undefined;
}) {
  const { t } = useTranslation('history');
  const language = useLanguage();
  const { at, by, isUndone, reverses } = line;
  const words = lineWords(line, language).map((what) => (
    <span key={what} className={styles['what']}>
      {what}
    </span>
  ));
  return (
    <li className={styles['entry']} data-undone={isUndone}>
      {onGo ? (
        <button type="button" className={styles['words']} data-tip={t('go')} onClick={onGo}>
          {words}
        </button>
      ) : (
        <p className={styles['words']}>{words}</p>
      )}
      <p className={styles['facts']}>
        {isUndone && <span>{t(reverses === 'undo' ? 'done-again' : 'taken-back')}</span>}
        {by && <span>{by}</span>}
        <time dateTime={new Date(at).toISOString()} data-tip={formatMoment(at, language)}>
          {formatAgo(at, Date.now(), language)}
        </time>
      </p>
    </li>
  );
}
