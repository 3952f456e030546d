import { useTranslation } from 'react-i18next';
import { catalogues } from '../../../../shared/messages/catalogues';
import { fill } from '../../../../shared/messages/fill';
import type { Check } from '../../../../shared/project/records';
import { formatMoment } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import styles from './report-sheet.module.css';

/** One check: the verdict where it is not the one that stands, what it rests on, who made it, and what became of it. */
export function CheckLine({ check, isStanding }: { readonly check: Check; readonly isStanding: boolean }) {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  const { sheet } = catalogues[language].export;
  const act = (message: string, { by, at }: { readonly by: string; readonly at: number }) =>
    fill(message, { by, at: formatMoment(at, language) });
  return (
    <div className={styles['check']} data-standing={isStanding}>
      {check.sources.map((source) => (
        <p key={`${source.title} ${source.address} ${source.locator}`}>
          {[source.title, source.publisher, source.locator, source.extract, source.accessed]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {check.note && <p>{check.note}</p>}
      <p className={styles['act']}>
        {[!isStanding && t(`verdict.${check.verdict}`), check.by, formatMoment(check.at, language)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {check.signed && <p className={styles['act']}>{act(sheet.signed, check.signed)}</p>}
      {check.withdrawn && <p className={styles['act']}>{act(sheet.withdrawn, check.withdrawn)}</p>}
    </div>
  );
}
