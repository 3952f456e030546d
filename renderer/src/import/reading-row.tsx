import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../../shared/ipc/contract';
import { cancelReading, useImports } from '../state/imports';
import { Button } from '../ui/button';
import styles from './reading-row.module.css';

/** Which file is being read and how far that is, and a way to stop it; what takes no time is not worth a word. */
export function ReadingRow() {
  const { t } = useTranslation('imports');
  const progress = useImports((state) => state.progress);
  if (!progress) return null;
  const { name, at, of, phase, pages } = progress;
  const which = of > 1 ? t('reading.of', { at, of }) : '';
  const step = pages ? t('reading.page', { done: pages.done, of: pages.of }) : t(`reading.${phase}`);
  return (
    <div role="status" className={styles['row']}>
      <progress
        value={shareOf(progress)}
        aria-label={t('reading', { name })}
        aria-valuetext={[which, step].filter(Boolean).join(' · ')}
      />
      <p>
        {t('reading', { name })}
        {which && <span>{which}</span>}
        {/* Whoever listens asks the bar: every page would be too much to be told. */}
        <span aria-hidden>{step}</span>
      </p>
      <Button onClick={() => void cancelReading()}>{t('reading.stop')}</Button>
    </div>
  );
}

/** How much of all files is read, from 0 to 1; undefined where nothing is known of it. */
function shareOf({ at, of, pages }: ImportProgress): number | undefined {
  if (pages) return (at - 1 + pages.done / pages.of) / of;
  return of > 1 ? (at - 1) / of : undefined;
}
