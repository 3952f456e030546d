import { useTranslation } from 'react-i18next';

/** Ledger. */
export default function LedgerTab() {
  const { t } = useTranslation('ledger');
  return <h2>{t('title')}</h2>;
}
