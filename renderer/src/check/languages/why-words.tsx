import { useTranslation } from 'react-i18next';
import type { FigureWhy } from '../../../../shared/pairs/figure-relation';
import { useLanguage } from '../../i18n/use-language';
import styles from './why-words.module.css';

/** Why two figures stand to each other as they do; of other digits, those from which on they are others. */
export function WhyWords({ why }: { readonly why: FigureWhy }) {
  const { t } = useTranslation('pairs');
  const language = useLanguage();
  const number = (value: number): string => new Intl.NumberFormat(language).format(value);
  switch (why.type) {
    case 'rounded':
      return t('why.rounded', { step: number(why.step) });
    case 'magnitude':
      return t(`why.magnitude.${why.larger}`, { factor: number(why.factor) });
    case 'digits':
      return (
        <>
          {t('why.digits')}{' '}
          <span className={styles['digits']}>
            <Digits digits={why.one} from={why.from} /> ≠ <Digits digits={why.other} from={why.from} />
          </span>
        </>
      );
    default:
      return t(`why.${why.type}`);
  }
}

function Digits({ digits, from }: { readonly digits: string; readonly from: number }) {
  return (
    <>
      {digits.slice(0, from)}
      <b>{digits.slice(from)}</b>
    </>
  );
}
