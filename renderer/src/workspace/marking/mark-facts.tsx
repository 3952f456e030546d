import { useTranslation } from 'react-i18next';
import { compareQuote } from '../../../../shared/anchoring/compare-quote';
import { latestCheck } from '../../../../shared/project/queries';
import type { Annotation, Quote } from '../../../../shared/project/records';
import { isStale } from '../../../../shared/project/staleness';
import { useOpenProject } from '../../state/project';
import { useCurrent } from '../current';
import { Attribution } from '../inspector/attribution';
import { QuoteVerdict } from '../inspector/quote-check';
import { QuoteSign } from '../inspector/quote-sign';
import { VerdictSign } from '../inspector/verdict-sign';
import styles from './mark-card.module.css';
import { MARK_KINDS } from './mark-kinds';

/** A mark in short: its kind, who said it, how it stands, and what was written about it. */
export function MarkFacts({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation(['marking', 'findings']);
  const project = useOpenProject();
  const { kind, note } = annotation;
  const check = latestCheck(project, annotation.id);
  const icon = MARK_KINDS.find((info) => info.kind === kind);
  const Icon = icon?.icon;
  return (
    <section className={styles['facts']} data-kind={kind}>
      <header className={styles['head']}>
        {Icon && <Icon size={14} strokeWidth={2} aria-hidden />}
        <strong>{t(kind)}</strong>
        {annotation.kind === 'quote' && (
          <>
            <QuoteStatusSign quote={annotation} />
            <QuoteVerdict quote={annotation} />
          </>
        )}
        {(annotation.kind === 'figure' || annotation.kind === 'claim') && (
          <>
            <span>{t(`figure-status.${annotation.status}`, { ns: 'findings' })}</span>
            <VerdictSign
              verdict={check?.verdict ?? 'unchecked'}
              isStale={check !== null && isStale(project, check, annotation)}
            />
          </>
        )}
      </header>
      <Attribution annotation={annotation} />
      {annotation.kind === 'quote' && annotation.tags.length > 0 && (
        <p>{t('card.tags', { tags: annotation.tags.join(', ') })}</p>
      )}
      {note && <p className={styles['note']}>{note}</p>}
    </section>
  );
}

function QuoteStatusSign({ quote }: { readonly quote: Quote }) {
  const { briefing, text } = useCurrent();
  return <QuoteSign status={compareQuote(briefing, text, quote.anchor).status} />;
}
