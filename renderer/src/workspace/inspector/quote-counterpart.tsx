import { Languages, SquareArrowOutUpRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { counterpartOf } from '../../../../shared/pairs/counterpart';
import type { Briefing, Quote } from '../../../../shared/project/records';
import { ConfidenceSign } from '../../check/languages/confidence-sign';
import { goToWords } from '../../check/languages/go-to-passage';
import { useReasonWords } from '../../check/languages/use-reason-words';
import { alignmentOf, type Pair, pairsOf } from '../../state/pairs';
import { useCanWrite, useProject } from '../../state/project';
import { Button } from '../../ui/button';
import { editAnnotation } from './annotation-actions';
import styles from './quote-counterpart.module.css';

/** What the other text of a bilingual pair says where a quote stands, for each pair that its briefing is in. */
export function QuoteCounterpart({ quote }: { readonly quote: Quote }) {
  const project = useProject(({ open }) => open?.project);
  if (!project) return null;
  const { briefing } = quote.anchor;
  return pairsOf(project).flatMap((pair) => {
    const { left, right, link } = pair;
    const other = left.id === briefing ? right : right.id === briefing ? left : null;
    return other ? <InOtherText key={link.id} quote={quote} pair={pair} other={other} /> : [];
  });
}

function InOtherText({
  quote,
  pair,
  other,
}: {
  readonly quote: Quote;
  readonly pair: Pair;
  readonly other: Briefing;
}) {
  const { t } = useTranslation(['pairs', 'findings']);
  const reasonWords = useReasonWords();
  const canWrite = useCanWrite();
  const open = useProject((state) => state.open);
  const alignment = open && alignmentOf(pair, open.project, open.texts);
  const found = useMemo(() => alignment && counterpartOf(alignment, quote.anchor), [alignment, quote.anchor]);
  if (!alignment) return null;
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
