import { useTranslation } from 'react-i18next';

/** Sources. */
export default function SourcesTab() {
  const { t } = useTranslation('checks');
  return <h2>{t('sources.title')}</h2>;
}
