import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presentText } from '../../../../shared/anchoring/present-text';
import { placedBlock } from '../../../../shared/project/placed-block';
import { speakerById, speakerOf, turnOf } from '../../../../shared/project/queries';
import { questionOf, wordsOfTurn } from '../../../../shared/project/question-of';
import type { QueueItem } from '../../../../shared/project/queue';
import { shorten } from '../../../../shared/text/shorten';
import { clockOf } from '../../i18n/format';
import { speakerWords } from '../../ui/speaker-words';
import { useCurrent } from '../../workspace/current';
import styles from './passage.module.css';
import { passagePieces } from './passage-pieces';
import { useQueueDesk } from './queue-desk';

/** In UTF-16 code units: a question that is longer is shown in full on demand. */
const SHORT = 140;

/** The words of an item where they were said: who, when, to which question, in which sentence of the paragraph. */
export function Passage({ item }: { readonly item: QueueItem }) {
  const { t } = useTranslation(['desk', 'ui', 'findings']);
  const { briefing, text } = useCurrent();
  const { items } = useQueueDesk();
  const { annotation } = item;
  const speaker = speakerOf(briefing, annotation);
  const turn = turnOf(briefing, annotation);
  const section = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => {
    const others = items
      .map((other) => other.annotation)
      .filter((other) => other !== annotation && other.anchor.briefing === briefing.id);
    const blocks = new Set(annotation.anchor.segments.map(({ block }) => block));
    return [...blocks].flatMap((id) => {
      const block = placedBlock(briefing, id)?.block;
      return block
        ? [{ id, pieces: passagePieces(briefing, block, presentText(block, text), annotation, others) }]
        : [];
    });
  }, [items, annotation, briefing, text]);
  useEffect(() => {
    if (annotation.id !== '') section.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [annotation.id]);

  return (
    <section ref={section} className={styles['passage']} aria-label={t('passage')}>
      <header className={styles['head']}>
        <h2 className={styles['who']} lang={briefing.language}>
          {speaker ? speakerWords(speaker, briefing.language) : t('speaker.none', { ns: 'ui' })}
        </h2>
        {turn?.time && (
          <time dateTime={turn.time}>
            {t(`time.${briefing.timeKind ?? 'spoken'}`, { ns: 'ui', time: clockOf(turn.time) })}
          </time>
        )}
        {turn && <span>{t(`turn.${turn.kind}`, { ns: 'findings' })}</span>}
      </header>
      <Question item={item} />
      {paragraphs.map(({ id, pieces }) => (
        <p key={id} className={styles['paragraph']} lang={briefing.language}>
          {pieces.map(({ start, words: piece, marks }) => {
            if (marks.length === 0) return piece;
            const isWords = marks.includes('words');
            const Element = isWords ? 'mark' : marks.includes('injected') ? 'del' : 'span';
            return (
              <Element
                key={start}
                className={marks.map((mark) => styles[mark]).join(' ')}
                data-kind={isWords ? annotation.kind : undefined}
              >
                {piece}
              </Element>
            );
          })}
        </p>
      ))}
    </section>
  );
}

/** The question that the words answer. */
function Question({ item: { annotation } }: { readonly item: QueueItem }) {
  const { t } = useTranslation('marking');
  const { briefing, text } = useCurrent();
  const [opened, setOpened] = useState<string | null>(null);
  const turn = useMemo(() => questionOf(briefing, annotation), [briefing, annotation]);
  if (!turn) return null;
  const words = wordsOfTurn(briefing, text, turn);
  const short = shorten(words, SHORT);
  const isWhole = opened === turn.id;
  const asker = speakerById(briefing, turn.speaker);
  return (
    <blockquote className={styles['question']}>
      <span className={styles['label']}>
        {t('exchange')}{' '}
        {asker && <span lang={briefing.language}>{speakerWords(asker, briefing.language)}</span>}
      </span>{' '}
      <span lang={briefing.language}>{isWhole ? words : short}</span>{' '}
      {short !== words && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={isWhole}
          onClick={() => setOpened(isWhole ? null : turn.id)}
        >
          {t(isWhole ? 'exchange.short' : 'exchange.whole')}
        </button>
      )}
    </blockquote>
  );
}
