import { useTranslation } from 'react-i18next';

/** Revisions. */
export default function RevisionsTab() {
  const { t } = useTranslation('revisions');
  return <h2>{t('title')}</h2>;
}
