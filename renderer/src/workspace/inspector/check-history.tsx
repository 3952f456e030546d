import { useTranslation } from 'react-i18next';
import type { Annotation, Check } from '../../../../shared/project/records';
import { isStale } from '../../../../shared/project/staleness';
import { formatMoment } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { dispatch, useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import styles from './check-history.module.css';
import { VerdictSign } from './verdict-sign';

/** Every check of an annotation, newest first; one that was withdrawn stays to be seen. */
export function CheckHistory({ annotation }: { readonly annotation: Annotation }) {
  const project = useOpenProject();
  const checks = project.checks.filter((check) => check.annotation === annotation.id).toReversed();
  if (checks.length === 0) return null;
  return (
    <div className={styles['history']}>
      {checks.map((check) => (
        <PastCheck key={check.id} check={check} annotation={annotation} />
      ))}
    </div>
  );
}

function PastCheck({ check, annotation }: { readonly check: Check; readonly annotation: Annotation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const project = useOpenProject();
  const { withdrawn } = check;
  return (
    <div className={styles['check']} data-withdrawn={withdrawn !== null}>
      <div className={styles['head']}>
        <VerdictSign verdict={check.verdict} isStale={!withdrawn && isStale(project, check, annotation)} />
        <span className={styles['who']}>
          {[check.by, formatMoment(check.at, language)].filter(Boolean).join(' · ')}
        </span>
        {!withdrawn && (
          <Button
            look="quiet"
            tip={t('check.withdraw.tip')}
            onClick={() => void dispatch({ type: 'check.withdraw', check: check.id })}
          >
            {t('check.withdraw')}
          </Button>
        )}
      </div>
      {check.sources.map((source) => (
        <p key={`${source.title} ${source.address} ${source.locator}`} className={styles['source']}>
          {[source.title, source.publisher, source.address, source.locator, source.accessed]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {check.note && <p className={styles['note']}>{check.note}</p>}
      {withdrawn && (
        <p className={styles['source']}>
          {[t('check.withdrawn'), withdrawn.by, formatMoment(withdrawn.at, language)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </div>
  );
}
