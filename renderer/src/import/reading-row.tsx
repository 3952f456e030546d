import { useTranslation } from 'react-i18next';
import { cancelReading, useImports } from '../state/imports';
import { Button } from '../ui/button';
import styles from './reading-row.module.css';

/** Which file is being read, and a way to stop it; what takes no time is not worth a word. */
export function ReadingRow() {
  const { t } = useTranslation('imports');
  const progress = useImports((state) => state.progress);
  if (!progress) return null;
  const { name, at, of } = progress;
  return (
    <div role="status" className={styles['row']}>
      <progress value={of > 1 ? (at - 1) / of : undefined} aria-label={t('reading', { name })} />
      <p>
        {t('reading', { name })}
        {of > 1 && <span>{t('reading.of', { at, of })}</span>}
      </p>
      <Button onClick={() => void cancelReading()}>{t('reading.stop')}</Button>
    </div>
  );
}
