import { useTranslation } from 'react-i18next';

/** Queue. */
export default function QueueTab() {
  const { t } = useTranslation('desk');
  return <h2>{t('tab.queue')}</h2>;
}
