import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupCard } from '../../../shared/ipc/contract';
import { formatAgo, formatMoment } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { Button } from '../ui/button';
import styles from './backup-entry.module.css';

interface BackupEntryProps {
  readonly backup: BackupCard;
  /** Whether something is being done already. */
  readonly isBusy: boolean;
  /** Null where the project cannot be taken back. */
  readonly onRestore: (() => void) | null;
  readonly onCopy: () => void;
}

/** One backup: when it was made, what is in it, and what can be done with it. */
export function BackupEntry({ backup, isBusy, onRestore, onCopy }: BackupEntryProps) {
  const { t } = useTranslation(['copies', 'ui']);
  const language = useLanguage();
  const id = useId();
  const { at, revision, contents } = backup;
  return (
    <li className={styles['entry']} aria-labelledby={id}>
      <p id={id} className={styles['when']}>
        <time dateTime={new Date(at).toISOString()}>{formatMoment(at, language)}</time>
        <span className={styles['ago']}>{formatAgo(at, Date.now(), language)}</span>
      </p>
      {contents ? (
        <>
          <p className={styles['title']}>{contents.title}</p>
          <p className={styles['facts']}>
            <span>{t('backups.briefings', { count: contents.briefings })}</span>
            <span>{t('library.quotes', { count: contents.quotes, ns: 'ui' })}</span>
            <span>
              {contents.unchecked === 0
                ? t('library.none-unchecked', { ns: 'ui' })
                : t('library.unchecked', { count: contents.unchecked, ns: 'ui' })}
            </span>
            <span>{t('backups.changes', { count: revision })}</span>
          </p>
          <div className={styles['ways']}>
            {onRestore && (
              <Button
                tip={t('backups.restore.tip')}
                aria-describedby={id}
                disabled={isBusy}
                onClick={onRestore}
              >
                {t('backups.restore')}
              </Button>
            )}
            <Button
              look={onRestore ? 'quiet' : 'plain'}
              tip={t('backups.copy.tip')}
              aria-describedby={id}
              disabled={isBusy}
              onClick={onCopy}
            >
              {t('backups.copy')}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles['unreadable']}>
          <TriangleAlert size={14} strokeWidth={1.75} aria-hidden />
          {t('backups.unreadable')}
        </p>
      )}
    </li>
  );
}
