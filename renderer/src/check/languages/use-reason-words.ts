import { useTranslation } from 'react-i18next';
import { type Reason, speaksFor } from '../../../../shared/pairs/alignment';
import { formatList } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';

/** What speaks for an alignment and then what speaks against it, in words. */
export function useReasonWords(): (reasons: readonly Reason[]) => string {
  const { t } = useTranslation('pairs');
  const language = useLanguage();
  const wordsOf = (reason: Reason): string => {
    switch (reason.type) {
      case 'figures':
        return t('reason.figures', { count: reason.count, of: reason.of });
      case 'codes':
        return t('reason.codes', { words: formatList(reason.words, language) });
      default:
        return t(`reason.${reason.type}`);
    }
  };
  const list = (reasons: readonly Reason[]): string => reasons.map(wordsOf).join(' · ');
  return (reasons) => {
    const against = reasons.filter((reason) => !speaksFor(reason));
    const words = list(reasons.filter(speaksFor));
    if (against.length === 0 || words === '') return words || list(against);
    return t('for-and-against', { words, against: list(against) });
  };
}
