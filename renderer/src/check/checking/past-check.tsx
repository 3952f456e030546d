import { PenLine } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandBody } from '../../../../shared/project/commands';
import type { Annotation, Check } from '../../../../shared/project/records';
import { staleReasons } from '../../../../shared/project/staleness';
import { formatMoment } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { dispatch, useOpenProject } from '../../state/project';
import { useSettings } from '../../state/settings';
import { Button } from '../../ui/button';
import { Editable } from '../../workspace/editable';
import { VerdictSign } from '../../workspace/inspector/verdict-sign';
import styles from './past-check.module.css';
import { PastSource } from './past-source';
import { useStaleWords } from './use-stale-words';

/** One check as it was made: it can be signed by somebody else, and withdrawn, never changed. */
export function PastCheck({
  check,
  annotation,
  tellsWhyStale,
}: {
  readonly check: Check;
  readonly annotation: Annotation;
  readonly tellsWhyStale: boolean;
}) {
  const { t } = useTranslation(['checks', 'ui']);
  const language = useLanguage();
  const project = useOpenProject();
  const { withdrawn, signed, sources } = check;
  const stale = withdrawn ? [] : staleReasons(project, check, annotation);
  const staleWords = useStaleWords(check, annotation);
  const self = useRef<HTMLFieldSetElement>(null);
  const act = async (body: CommandBody): Promise<void> => {
    // The button that was pressed goes away; the focus stays with the check.
    if (!(await dispatch(body))) self.current?.focus();
  };
  return (
    <fieldset
      ref={self}
      tabIndex={-1}
      className={styles['check']}
      aria-label={[check.by, formatMoment(check.at, language)].filter(Boolean).join(' · ')}
    >
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
      {tellsWhyStale &&
        stale.map((reason) => (
          <p key={reason} className={styles['stale']}>
            {staleWords(reason)}
          </p>
        ))}
      {withdrawn ? (
        <p className={styles['soft']}>
          {t('withdrawn', { by: withdrawn.by, at: formatMoment(withdrawn.at, language) })}
        </p>
      ) : (
        <Editable>
          <div className={styles['row']}>
            {!signed && (
              <SignOff
                check={check}
                onSign={(by) =>
                  void act({ type: 'check.sign', check: check.id, signed: { at: Date.now(), by } })
                }
              />
            )}
            <Button
              look="quiet"
              tip={t('check.withdraw.tip', { ns: 'ui' })}
              onClick={() => void act({ type: 'check.withdraw', check: check.id })}
            >
              {t('check.withdraw', { ns: 'ui' })}
            </Button>
          </div>
        </Editable>
      )}
    </fieldset>
  );
}

/** A second person stands for a check. Whoever made it is told why that cannot be them. */
function SignOff({ check, onSign }: { readonly check: Check; readonly onSign: (by: string) => void }) {
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
      className={styles['sign']}
      onClick={() => {
        if (!isOwn) onSign(author);
      }}
    >
      {t('sign')}
    </Button>
  );
}
