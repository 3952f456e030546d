import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Annotation, Check } from '../../../../shared/project/records';
import { staleReasons } from '../../../../shared/project/staleness';
import { formatMoment } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { dispatch, useOpenProject } from '../../state/project';
import { useSettings } from '../../state/settings';
import { Button } from '../../ui/button';
import { VerdictSign } from '../../workspace/inspector/verdict-sign';
import styles from './past-check.module.css';
import { PastSource } from './past-source';
import { useStaleWords } from './use-stale-words';

/** One check as it was made: it can be signed by somebody else, and withdrawn, never changed. */
export function PastCheck({ check, annotation }: { readonly check: Check; readonly annotation: Annotation }) {
  const { t } = useTranslation(['checks', 'ui']);
  const language = useLanguage();
  const project = useOpenProject();
  const { withdrawn, signed, sources } = check;
  const stale = withdrawn ? [] : staleReasons(project, check, annotation);
  const staleWords = useStaleWords(check, annotation);
  return (
    <li className={styles['check']}>
      <div className={styles['made']} data-withdrawn={withdrawn !== null}>
        <div className={styles['head']}>
          <VerdictSign verdict={check.verdict} isStale={stale.length > 0} kind={annotation.kind} />
          <span className={styles['who']}>
            {[check.by, formatMoment(check.at, language)].filter(Boolean).join(' · ')}
          </span>
        </div>
        {annotation.kind === 'quote' && <p>{t(`method.${check.method}`)}</p>}
        {sources.map((source) => (
          <PastSource key={JSON.stringify(source)} source={source} />
        ))}
        {check.note && <p className={styles['note']}>{check.note}</p>}
        {signed && (
          <p className={styles['signed']}>
            {t('signed', { by: signed.by, at: formatMoment(signed.at, language) })}
          </p>
        )}
      </div>
      {stale.map((reason) => (
        <p key={reason} className={styles['stale']}>
          {staleWords(reason)}
        </p>
      ))}
      {withdrawn ? (
        <p className={styles['soft']}>
          {t('withdrawn', { by: withdrawn.by, at: formatMoment(withdrawn.at, language) })}
        </p>
      ) : (
        <div className={styles['row']}>
          {!signed && <SignOff check={check} />}
          <Button
            look="quiet"
            tip={t('check.withdraw.tip', { ns: 'ui' })}
            onClick={() => void dispatch({ type: 'check.withdraw', check: check.id })}
          >
            {t('check.withdraw', { ns: 'ui' })}
          </Button>
        </div>
      )}
    </li>
  );
}

/** A second person stands for a check. Whoever made it is told why that cannot be them. */
function SignOff({ check }: { readonly check: Check }) {
  const { t } = useTranslation('checks');
  const author = useSettings(({ settings }) => settings.author);
  const isOwn = check.by === author;
  return (
    <Button
      look="quiet"
      icon={PenLine}
      tip={t(isOwn ? 'sign.own' : 'sign.tip')}
      // It stays within reach of the keyboard, so that its tip does too.
      aria-disabled={isOwn}
      onClick={() => {
        if (isOwn) return;
        void dispatch({ type: 'check.sign', check: check.id, signed: { at: Date.now(), by: author } });
      }}
    >
      {t('sign')}
    </Button>
  );
}
