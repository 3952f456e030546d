import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { chooseFiles } from '../state/imports';
import { Button } from '../ui/button';
import styles from './empty-project.module.css';

/** A project without a briefing says how to get one. */
export function EmptyProject() {
  const { t } = useTranslation();
  return (
    <main className={styles['empty']}>
      <h2 className={styles['title']}>{t('project.empty')}</h2>
      <p>{t('project.empty.hint')}</p>
      <Button look="primary" icon={FileDown} onClick={() => void chooseFiles()}>
        {t('import.briefing')}
      </Button>
    </main>
  );
}
