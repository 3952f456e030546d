import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareQuote } from '../../../../shared/anchoring/compare-quote';
import type { Quote } from '../../../../shared/project/records';
import { useCurrent } from '../current';
import { Editable } from '../editable';
import { InvisiblesRemark, InvisiblesSign } from '../invisibles/quote-invisibles';
import { Attribution } from './attribution';
import { Entry } from './entry';
import { Exchange } from './exchange';
import { QuoteCheck, QuoteVerdict } from './quote-check';
import { QuoteCounterpart } from './quote-counterpart';
import styles from './quote-entry.module.css';
import { QuoteFields } from './quote-fields';
import { QuoteSign } from './quote-sign';

/** One quote: the words to publish, whose they are, and how they stand to the source. */
export const QuoteEntry = memo(function QuoteEntry({
  quote,
  isOpen,
}: {
  readonly quote: Quote;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation(['findings', 'marking']);
  const { briefing, text } = useCurrent();
  const { status, words, source } = useMemo(
    () => compareQuote(briefing, text, quote.anchor),
    [briefing, text, quote.anchor],
  );
  return (
    <Entry
      id={quote.id}
      kind="quote"
      isOpen={isOpen}
      words={words}
      details={
        <>
          <Exchange quote={quote} />
          {status !== 'verbatim' && (
            <div className={styles['source']}>
              <p>{t(`quote-status.${status}.why`)}</p>
              <q lang={briefing.language}>{source}</q>
            </div>
          )}
          <InvisiblesRemark words={words} />
          <QuoteCounterpart quote={quote} />
          <Editable>
            <QuoteFields quote={quote} />
          </Editable>
          <QuoteCheck quote={quote} />
        </>
      }
    >
      <Attribution annotation={quote} />
      <p className={styles['facts']}>
        <QuoteSign status={status} />
        <InvisiblesSign words={words} />
        <QuoteVerdict quote={quote} />
        {quote.priority !== 'normal' && (
          <span>
            {t('priority', { ns: 'marking' })}: {t(`priority.${quote.priority}`, { ns: 'marking' })}
          </span>
        )}
        {quote.relays && (
          <span>
            {t('speaker.relays', { ns: 'marking' })} {quote.relays}
          </span>
        )}
        {quote.style !== 'direct' && <span>{t(`style.${quote.style}`)}</span>}
        {quote.tags.map((tag) => (
          <span key={tag} className={styles['tag']}>
            {tag}
          </span>
        ))}
      </p>
      {!isOpen && quote.note && <p className={styles['note']}>{quote.note}</p>}
    </Entry>
  );
});
