import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { latestCheck } from '../../../../shared/project/queries';
import type { Quote } from '../../../../shared/project/records';
import { isStale } from '../../../../shared/project/staleness';
import { CheckForm } from '../../check/checking/check-form';
import { CheckHistory } from '../../check/checking/check-history';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { Editable } from '../editable';
import styles from './quote-check.module.css';
import { VerdictSign } from './verdict-sign';

/**
 * How a quote was held against what was really said, apart from the figures in it. The form is opened when it is
 * wanted: most quotes are tagged first and checked later.
 */
export function QuoteCheck({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation('checks');
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label={t('quote')} className={styles['check']}>
      <CheckHistory annotation={quote} />
      <Editable>
        <Button
          look="quiet"
          icon={ClipboardCheck}
          className={styles['open']}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('quote.open')}
        </Button>
        {isOpen && <CheckForm annotation={quote} onRecorded={() => setOpen(false)} />}
      </Editable>
    </section>
  );
}

/** What the last check of a quote came to; nothing where there was none. */
export function QuoteVerdict({ quote }: { readonly quote: Quote }) {
  const project = useOpenProject();
  const check = latestCheck(project, quote.id);
  if (!check) return null;
  return <VerdictSign verdict={check.verdict} isStale={isStale(project, check, quote)} kind="quote" />;
}
