import { useTranslation } from 'react-i18next';
import { catalogues } from '../../../../shared/messages/catalogues';
import { fill } from '../../../../shared/messages/fill';
import type { FactTally } from '../../../../shared/project/fact-sheet';
import { formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { VERDICT_ORDER, VerdictSign } from '../../workspace/inspector/verdict-sign';
import styles from './report-sheet.module.css';

/** How much is checked, in words, as a bar, and by verdict. */
export function ReportSummary({ tally }: { readonly tally: FactTally }) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const words = catalogues[language].export;
  const said = (count: number): string => formatNumber(count, language);
  const { all, unchecked, stale, signed, verdicts } = tally;
  if (all === 0) return null;
  const checked = all - unchecked - stale;
  const remarks = [
    fill(words.sheet.left, { unchecked: said(unchecked), stale: said(stale) }),
    ...(signed > 0 ? [fill(words.sheet.signedCount, { signed: said(signed) })] : []),
  ];
  return (
    <section aria-label={t('summary')} className={styles['summary']}>
      <p>
        <strong>{fill(words.sheet.checked, { all: said(all), checked: said(checked) })}</strong>
      </p>
      <progress className={styles['progress']} value={checked} max={all} aria-label={t('summary')} />
      <ul className={styles['verdicts']}>
        {VERDICT_ORDER.filter((verdict) => verdicts[verdict] > 0).map((verdict) => (
          <li key={verdict}>
            <VerdictSign verdict={verdict} isStale={false} /> {said(verdicts[verdict])}
          </li>
        ))}
      </ul>
      <p>{remarks.join(' ')}</p>
    </section>
  );
}
