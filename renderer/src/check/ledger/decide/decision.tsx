import { Check, MessageCircleQuestion, Pencil, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure, Resolution } from '../../../../../shared/project/records';
import { formatMoment } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/use-language';
import { Button } from '../../../ui/button';
import { Editable } from '../../../workspace/editable';
import styles from './decision.module.css';
import { ExplainForm } from './explain-form';
import { QuestionForm } from './question-form';
import { type Decidable, record, takeBack } from './record';

type Way = 'explained' | 'question';

/** What becomes of a finding: the decision that stands, or the three ways to make one. */
export function Decision({
  findings,
  about = [],
  sum = null,
}: {
  /** One finding, or several that are decided alike. */
  readonly findings: readonly Decidable[];
  /** The figures that a question would be about; several findings at once make no question. */
  readonly about?: readonly Figure[];
  /** What these make, in the language of their briefing, where they were recomputed. */
  readonly sum?: string | null;
}) {
  const { t } = useTranslation('ledger');
  const [way, setWay] = useState<Way | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const stands = findings.length === 1 ? (findings[0]?.decided.now ?? null) : null;
  const before = findings.length === 1 ? (findings[0]?.decided.before ?? null) : null;
  const decide = async (as: Resolution['as'], words: string): Promise<void> => {
    if (!(await record(findings, as, words))) return;
    setWay(null);
    // The buttons that were pressed are gone: the focus stays with the finding.
    group.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is already inside.
    <div ref={group} role="group" tabIndex={-1} aria-label={t('decision')} className={styles['decision']}>
      {stands && <Standing resolution={stands} />}
      {!stands && before && (
        <p className={styles['before']}>{t(`before.${before.as}`, { words: before.words })}</p>
      )}
      {!stands && (
        <Editable>
          {way === null && (
            <div className={styles['ways']}>
              <Button icon={Check} onClick={() => void decide('accepted', '')}>
                {t('accept')}
              </Button>
              <Button icon={Pencil} onClick={() => setWay('explained')}>
                {t('explain')}
              </Button>
              {about.length > 0 && (
                <Button icon={MessageCircleQuestion} onClick={() => setWay('question')}>
                  {t('ask')}
                </Button>
              )}
            </div>
          )}
          {way === 'explained' && (
            <ExplainForm onSave={(words) => void decide('explained', words)} onCancel={() => setWay(null)} />
          )}
          {way === 'question' && (
            <QuestionForm
              about={about}
              sum={sum}
              onSave={(words) => void decide('question', words)}
              onCancel={() => setWay(null)}
            />
          )}
        </Editable>
      )}
    </div>
  );
}

/** A decision in words, with the way to take it back. */
function Standing({ resolution }: { readonly resolution: Resolution }) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const { as, words, by, at } = resolution;
  return (
    <div className={styles['standing']}>
      <p>
        <b>{t(`as.${as}`)}</b>
        {words && <span className={styles['words']}>{words}</span>}
        <small>{[by, formatMoment(at, language)].filter(Boolean).join(' · ')}</small>
      </p>
      <Editable>
        <Button look="quiet" icon={Undo2} onClick={() => takeBack(resolution)}>
          {t('take-back')}
        </Button>
      </Editable>
    </div>
  );
}
