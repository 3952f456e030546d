import { useTranslation } from 'react-i18next';

/** Languages. */
export default function LanguagesTab() {
  const { t } = useTranslation('pairs');
  return <h2>{t('title')}</h2>;
}
