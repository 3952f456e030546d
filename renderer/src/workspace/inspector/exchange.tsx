import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerById } from '../../../../shared/project/queries';
import { questionOf, wordsOfTurn } from '../../../../shared/project/question-of';
import type { Quote } from '../../../../shared/project/records';
import { shorten } from '../../../../shared/text/shorten';
import { speakerWords } from '../../ui/speaker-words';
import { useCurrent } from '../current';
import styles from './exchange.module.css';

/** In UTF-16 code units: a question that is longer is shown in full on demand. */
const SHORT = 90;

/** The question that a quote answers; a press on it goes there. */
export function Exchange({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation('marking');
  const { briefing, text, transcript } = useCurrent();
  const [isWhole, setWhole] = useState(false);
  const turn = useMemo(() => questionOf(briefing, quote), [briefing, quote]);
  if (!turn) return null;
  const words = wordsOfTurn(briefing, text, turn);
  const speaker = speakerById(briefing, turn.speaker);
  const short = shorten(words, SHORT);
  return (
    <div className={styles['exchange']}>
      <p className={styles['label']}>
        {t('exchange')}
        {speaker && <span lang={briefing.language}> {speakerWords(speaker, briefing.language)}</span>}
      </p>
      <button
        type="button"
        lang={briefing.language}
        className={styles['words']}
        data-tip={t('exchange.go')}
        onClick={() => transcript.current?.revealTurn(turn.id)}
      >
        {isWhole ? words : short}
      </button>
      {short !== words && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'exchange.short' : 'exchange.whole')}
        </button>
      )}
    </div>
  );
}
