import { useTranslation } from 'react-i18next';
import type { Arrival } from '../../../shared/ipc/contract';
import { formatAgo } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import styles from './arrival-facts.module.css';

/** What is in a project file, and whether the project is here already. */
export function ArrivalFacts({ arrival }: { readonly arrival: Arrival }) {
  const { t } = useTranslation(['copies', 'ui']);
  const language = useLanguage();
  const { title, briefings, quotes, changedAt, known } = arrival;
  const ago = (at: number): string => formatAgo(at, Date.now(), language);
  return (
    <>
      <div>
        <p className={styles['title']}>{title}</p>
        <p className={styles['facts']}>
          <span>{t('backups.briefings', { count: briefings })}</span>
          <span>{t('library.quotes', { count: quotes, ns: 'ui' })}</span>
          <span>{t('arrival.changed', { when: ago(changedAt) })}</span>
        </p>
      </div>
      <div className={styles['known']}>
        {known === null && <p>{t('arrival.new')}</p>}
        {known?.trashedAt === null && (
          <>
            <p>{t('arrival.known', { title: known.title, when: ago(known.changedAt) })}</p>
            <p>{t('arrival.known.ways')}</p>
          </>
        )}
        {known != null && known.trashedAt !== null && <p>{t('arrival.trashed', { title: known.title })}</p>}
      </div>
    </>
  );
}
