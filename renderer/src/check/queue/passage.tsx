import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { presentText } from '../../../../shared/anchoring/present-text';
import { placedBlock } from '../../../../shared/project/placed-block';
import { speakerOf, turnOf } from '../../../../shared/project/queries';
import type { QueueItem } from '../../../../shared/project/queue';
import { clockOf } from '../../i18n/format';
import { speakerWords } from '../../ui/speaker-words';
import { useCurrent } from '../../workspace/current';
import styles from './passage.module.css';
import { passagePieces } from './passage-pieces';
import { Question } from './question';
import { useQueueDesk } from './queue-desk';

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
      .filter((other) => other.briefing === briefing && other.part !== 'dismissed')
      .map((other) => other.annotation)
      .filter((other) => other !== annotation);
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
      <Question annotation={annotation} />
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
