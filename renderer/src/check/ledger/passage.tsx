import { CornerUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { presentText } from '../../../../shared/anchoring/present-text';
import { placedBlock } from '../../../../shared/project/placed-block';
import { speakerOf, turnOf } from '../../../../shared/project/queries';
import type { Figure } from '../../../../shared/project/records';
import { textOf } from '../../../../shared/project/source-files';
import { clockOf, formatDate } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject, useProject } from '../../state/project';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { speakerWords } from '../../ui/speaker-words';
import { goToAnnotation } from '../../workspace/go-to-annotation';
import { passagePieces } from '../queue/passage-pieces';
import { Conversions } from '../units/conversions';
import styles from './passage.module.css';

/** The sentence in which a figure stands, with who said it, where and when. `others` are marked in it too. */
export function Passage({
  figure,
  others = [],
}: {
  readonly figure: Figure;
  readonly others?: readonly Figure[];
}) {
  const { t } = useTranslation(['ledger', 'ui']);
  const language = useLanguage();
  const { briefings } = useOpenProject();
  const texts = useProject(({ open }) => open?.texts);
  const briefing = briefings.find(({ id }) => id === figure.anchor.briefing);
  const block = briefing && placedBlock(briefing, figure.anchor.segments[0]?.block ?? '')?.block;
  if (!briefing || !block) return null;
  const text = presentText(block, (texts && textOf(texts, briefing)) ?? '');
  const speaker = speakerOf(briefing, figure);
  const time = turnOf(briefing, figure)?.time;
  const sentence = passagePieces(briefing, block, text, figure, others).filter(
    ({ marks }) => marks.includes('sentence') || marks.includes('words'),
  );
  return (
    <article className={styles['passage']} lang={briefing.language}>
      <p className={styles['who']}>
        <b>{speaker ? speakerWords(speaker, briefing.language) : t('speaker.none', { ns: 'ui' })}</b>
        {time && (
          <time dateTime={time} lang={language}>
            {t(`time.${briefing.timeKind ?? 'spoken'}`, { ns: 'ui', time: clockOf(time) })}
          </time>
        )}
        <span>{briefing.title}</span>
        {briefing.date && <span lang={language}>{formatDate(briefing.date, language)}</span>}
      </p>
      <blockquote className={styles['words']}>
        {sentence.map(({ start, words, marks }) => {
          if (marks.includes('words')) {
            return (
              <mark key={start} data-kind="figure" className={styles['figure']}>
                {words}
              </mark>
            );
          }
          if (marks.includes('injected')) return <del key={start}>{words}</del>;
          return (
            <span key={start} className={cx(marks.includes('other') && styles['other'])}>
              {words}
            </span>
          );
        })}
      </blockquote>
      <div lang={language} className={styles['foot']}>
        <Conversions annotation={figure} />
        <Button look="quiet" icon={CornerUpRight} onClick={() => goToAnnotation(figure)}>
          {t('go-to-passage')}
        </Button>
      </div>
    </article>
  );
}
