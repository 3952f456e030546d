import { useTranslation } from 'react-i18next';
import { catalogues } from '../../../../shared/messages/catalogues';
import { fill } from '../../../../shared/messages/fill';
import type { FactTally } from '../../../../shared/project/fact-sheet';
import { useLanguage } from '../../i18n/use-language';
import { VERDICT_ORDER, VerdictSign } from '../../workspace/inspector/verdict-sign';
import styles from './report-sheet.module.css';

/** How much is checked, in words, as a bar, and by verdict. */
export function ReportSummary({ tally }: { readonly tally: FactTally }) {
  const { t } = useTranslation('report');
  const words = catalogues[useLanguage()].export;
  const { all, unchecked, stale, signed, verdicts } = tally;
  if (all === 0) return null;
  const checked = all - unchecked - stale;
  const remarks = [
    fill(words.sheet.left, { unchecked, stale }),
    ...(signed > 0 ? [fill(words.sheet.signedCount, { signed })] : []),
  ];
  return (
    <section aria-label={t('summary')} className={styles['summary']}>
      <p>
        <strong>{fill(words.sheet.checked, { all, checked })}</strong>
      </p>
      <progress className={styles['progress']} value={checked} max={all} aria-label={t('summary')} />
      <ul className={styles['verdicts']}>
        {VERDICT_ORDER.filter((verdict) => verdicts[verdict] > 0).map((verdict) => (
          <li key={verdict}>
            <VerdictSign verdict={verdict} isStale={false} /> {verdicts[verdict]}
          </li>
        ))}
      </ul>
      <p>{remarks.join(' ')}</p>
    </section>
  );
}
