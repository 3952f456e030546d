import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerOf, turnOf } from '../../../../shared/project/queries';
import type { QueueItem } from '../../../../shared/project/queue';
import { clockOf } from '../../i18n/format';
import styles from './plain-words.module.css';
import { type PlainPart, usePlainWords } from './use-plain-words';

/** What an item says, as one sentence: the value as read, what it counts, where and when; who said it, and when. */
export function PlainWords({ item }: { readonly item: QueueItem }) {
  const { t } = useTranslation(['desk', 'ui', 'findings']);
  const { readingParts, line, comma, semicolon } = usePlainWords();
  const { annotation, briefing } = item;
  const speaker = speakerOf(briefing, annotation);
  const time = turnOf(briefing, annotation)?.time;
  return (
    <p className={styles['plain']}>
      {annotation.kind === 'figure' ? (
        <ReadingParts parts={readingParts(annotation.reading)} comma={comma} language={briefing.language} />
      ) : (
        <b>{line(item) || t('figures.claim', { ns: 'ui' })}</b>
      )}
      {speaker && (
        <>
          {semicolon}
          {t('said-by')} <span lang={briefing.language}>{speaker.name}</span>
        </>
      )}
      {time && (
        <>
          {comma}
          {t(`time.${briefing.timeKind ?? 'spoken'}`, { ns: 'ui', time: clockOf(time) })}
        </>
      )}
    </p>
  );
}

/** The parts of a reading one after the other; what is as it was said is in the language in which it was. */
export function ReadingParts({
  parts,
  comma,
  language,
}: {
  readonly parts: readonly PlainPart[];
  readonly comma: string;
  readonly language: string;
}) {
  return parts.map(({ name, words, isAsSaid }, index) => (
    <Fragment key={name}>
      {index > 0 && comma}
      {name === 'value' ? <b>{words}</b> : isAsSaid ? <span lang={language}>{words}</span> : words}
    </Fragment>
  ));
}
