import { useTranslation } from 'react-i18next';
import type { Conversion } from '../../../../shared/figures/convert';
import { describeConversion } from '../../../../shared/figures/convert/describe-conversion';
import { describeReading } from '../../../../shared/figures/describe';
import { catalogues } from '../../../../shared/messages/catalogues';
import { conversionsOf } from '../../../../shared/project/conversions';
import type { Figure } from '../../../../shared/project/records';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import unseen from '../../ui/unseen.module.css';
import styles from './conversions.module.css';

/** What a figure is in other words, units and currencies; nothing where it stays what it is. */
export function Conversions({ annotation }: { readonly annotation: Figure }) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const { briefings, rates } = useOpenProject();
  const briefing = briefings.find(({ id }) => id === annotation.anchor.briefing);
  if (!briefing) return null;
  const { reading } = annotation;
  const { words, unit, money } = conversionsOf(reading, {
    said: briefing.language,
    reader: language,
    date: briefing.date,
    rates,
  });
  const converted = [...(unit ? [unit] : []), ...money];
  if (words === null && converted.length === 0) return null;
  return (
    <p className={styles['line']}>
      {/* The signs say it to the eye. */}
      <span className={unseen['unseen']}>{t('converted')}</span>
      {words !== null && (
        <span lang={words}>= {describeReading(reading, catalogues[words].export, words)}</span>
      )}
      {converted.map((conversion) => (
        <span key={conversion.reading.unit}>
          {signOf(conversion)} {describeConversion(conversion, catalogues[language].export, language)}
        </span>
      ))}
    </p>
  );
}

/** A rate is of its day only, and what was rounded is not the same any more. */
function signOf({ unrounded, rate }: Conversion): string {
  return unrounded === null && rate === null ? '=' : '≈';
}
