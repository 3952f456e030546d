import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { ArithmeticPart } from './arithmetic/arithmetic-part';
import styles from './ledger-tab.module.css';
import { changeLedgerView, LEDGER_PARTS, type LedgerPart, useLedgerView } from './ledger-view';
import { isQuestion, QuestionsPart } from './questions/questions-part';
import { RatesPart } from './rates/rates-part';
import { Statistics } from './table/statistics';
import { LedgerContext, useMakeLedger } from './use-ledger';

/** What the numbers of a project say together: statistics, arithmetic, questions that came of them, and rates. */
export default function LedgerTab() {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const project = useOpenProject();
  const ledger = useMakeLedger();
  const { part } = useLedgerView(project.id);
  const counts: Readonly<Record<LedgerPart, number | undefined>> = {
    statistics: ledger.entries.length,
    arithmetic: ledger.arithmetic?.length,
    questions: project.resolutions.filter((one) => isQuestion(one, project)).length,
    rates: project.rates.length,
  };
  const said = (count: number | undefined) => count !== undefined && formatNumber(count, language);
  return (
    <LedgerContext value={ledger}>
      <section className={styles['tab']} aria-label={t('title')}>
        <fieldset className={styles['parts']} aria-label={t('parts')}>
          {LEDGER_PARTS.map((name) => (
            <Button
              key={name}
              look="quiet"
              aria-pressed={name === part}
              onClick={() => changeLedgerView(project.id, { part: name })}
            >
              {t(`part.${name}`)}
              <span className={styles['count']}>{said(counts[name])}</span>
            </Button>
          ))}
        </fieldset>
        {part === 'statistics' ? (
          <Statistics />
        ) : (
          <div className={styles['part']}>
            {part === 'arithmetic' && <ArithmeticPart />}
            {part === 'questions' && <QuestionsPart />}
            {part === 'rates' && <RatesPart />}
          </div>
        )}
      </section>
    </LedgerContext>
  );
}
