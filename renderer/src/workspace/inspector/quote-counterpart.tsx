import { Languages, SquareArrowOutUpRight } from 'lucide-react';
import { Suspense, use, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairAlignment } from '../../../../shared/pairs/alignment';
import { counterpartOf } from '../../../../shared/pairs/counterpart';
import type { Briefing, Quote } from '../../../../shared/project/records';
import { ConfidenceSign } from '../../check/languages/confidence-sign';
import { goToWords } from '../../check/languages/go-to-passage';
import { useReasonWords } from '../../check/languages/use-reason-words';
import { alignmentOf, pairsOf } from '../../state/pairs';
import { useCanWrite, useProject } from '../../state/project';
import { alignPair } from '../../threads/align-pair';
import { Button } from '../../ui/button';
import { editAnnotation } from './annotation-actions';
import styles from './quote-counterpart.module.css';

/** What the other text of a bilingual pair says where a quote stands, for each pair that its briefing is in. */
export function QuoteCounterpart({ quote }: { readonly quote: Quote }) {
  const open = useProject((state) => state.open);
  if (!open) return null;
  const { briefing } = quote.anchor;
  return pairsOf(open.project).flatMap((pair) => {
    const { left, right, link } = pair;
    const other = left.id === briefing ? right : right.id === briefing ? left : null;
    const alignment = alignmentOf(pair, open.project, open.texts, alignPair);
    return other && alignment !== null ? (
      <Suspense key={link.id}>
        <InOtherText quote={quote} alignment={alignment} other={other} />
      </Suspense>
    ) : (
      []
    );
  });
}

function InOtherText({
  quote,
  alignment: aligning,
  other,
}: {
  readonly quote: Quote;
  readonly alignment: Promise<PairAlignment>;
  readonly other: Briefing;
}) {
  const { t } = useTranslation(['pairs', 'findings']);
  const reasonWords = useReasonWords();
  const canWrite = useCanWrite();
  const alignment = use(useDeferredValue(aligning));
  const found = useMemo(() => counterpartOf(alignment, quote.anchor), [alignment, quote.anchor]);
  const language = t(`language.${other.language}`, { ns: 'findings' });
  if (!found) return <p className={styles['none']}>{t('counterpart.none', { language })}</p>;
  const { words, confidence, reasons, segments } = found;
  const isUsed = quote.translation?.kind === 'official' && quote.translation.text === words;
  return (
    <div className={styles['counterpart']}>
      <p className={styles['label']}>
        {t('counterpart', { language })} <ConfidenceSign confidence={confidence} isAlone={false} />
      </p>
      <q lang={other.language}>{words}</q>
      <small>{reasonWords(reasons)}</small>
      <div className={styles['buttons']}>
        <Button
          icon={Languages}
          tip={t('counterpart.use.tip')}
          disabled={!canWrite || isUsed}
          onClick={() => void editAnnotation(quote.id, { translation: { text: words, kind: 'official' } })}
        >
          {t('counterpart.use')}
        </Button>
        <Button look="quiet" icon={SquareArrowOutUpRight} onClick={() => goToWords(other.id, segments)}>
          {t('counterpart.show')}
        </Button>
      </div>
    </div>
  );
}
