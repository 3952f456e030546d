import { useTranslation } from 'react-i18next';

/** Report. */
export default function ReportTab() {
  const { t } = useTranslation('report');
  return <h2>{t('title')}</h2>;
}
