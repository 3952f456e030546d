import { Fragment, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presentText } from '../../../../shared/anchoring/present-text';
import { speakerById } from '../../../../shared/project/queries';
import { questionOf } from '../../../../shared/project/question-of';
import type { Annotation } from '../../../../shared/project/records';
import { speakerWords } from '../../ui/speaker-words';
import { useCurrent } from '../../workspace/current';
import { plainPieces } from './passage-pieces';
import styles from './question.module.css';

/** In UTF-16 code units: a question that is longer is shown in full on demand. */
const SHORT = 90;

/** The question that the words of an annotation answer; injected text in it is struck out. */
export function Question({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('marking');
  const { briefing, text } = useCurrent();
  const id = useId();
  const [opened, setOpened] = useState<string | null>(null);
  const turn = useMemo(() => questionOf(briefing, annotation), [briefing, annotation]);
  const paragraphs = useMemo(
    () =>
      briefing.blocks
        .filter((block) => turn !== null && block.turn === turn.id)
        .map((block) => ({
          id: block.id,
          pieces: plainPieces(briefing, block, presentText(block, text)),
        })),
    [briefing, text, turn],
  );
  if (!turn) return null;
  const asker = speakerById(briefing, turn.speaker);
  const length = paragraphs.flatMap(({ pieces }) => pieces).reduce((sum, { words }) => sum + words.length, 0);
  const isLong = length > SHORT;
  const isWhole = opened === turn.id || !isLong;
  return (
    <blockquote className={styles['question']}>
      <p className={styles['label']}>
        {t('exchange')}{' '}
        {asker && <span lang={briefing.language}>{speakerWords(asker, briefing.language)}</span>}
      </p>
      <p id={id} lang={briefing.language} className={styles['words']} data-whole={isWhole}>
        {paragraphs.map(({ id: block, pieces }, index) => (
          <Fragment key={block}>
            {index > 0 && ' '}
            {pieces.map(({ start, words, marks }) =>
              marks.length > 0 ? <del key={start}>{words}</del> : <span key={start}>{words}</span>,
            )}
          </Fragment>
        ))}
      </p>
      {isLong && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setOpened(isWhole ? null : turn.id)}
        >
          {t(isWhole ? 'exchange.short' : 'exchange.whole')}
        </button>
      )}
    </blockquote>
  );
}
