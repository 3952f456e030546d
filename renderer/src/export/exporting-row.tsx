import { useTranslation } from 'react-i18next';
import { presser } from '../api/presser';
import { useExporting } from '../state/exporting';
import { valueOrReport } from '../state/problems';
import { Button } from '../ui/button';
import styles from './exporting-row.module.css';

/** How far an export is, and a way to stop it; what takes no time is not shown. */
export function ExportingRow() {
  const { t } = useTranslation();
  const share = useExporting((state) => state.share);
  if (share === null) return null;
  return (
    <div role="status" className={styles['row']}>
      <progress value={share} aria-label={t('export.making')} />
      <Button onClick={() => void valueOrReport(presser.exportCancel({}))}>{t('cancel')}</Button>
    </div>
  );
}
