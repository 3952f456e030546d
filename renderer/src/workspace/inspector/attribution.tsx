import { useTranslation } from 'react-i18next';
import { speakerOf, turnOf } from '../../../../shared/project/queries';
import type { Annotation } from '../../../../shared/project/records';
import { clockOf } from '../../i18n/format';
import { speakerWords } from '../../ui/speaker-words';
import { useCurrent } from '../current';
import styles from './attribution.module.css';

/** Who said an annotation's words, and when they were posted or spoken. */
export function Attribution({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation();
  const { briefing } = useCurrent();
  const speaker = speakerOf(briefing, annotation);
  const time = turnOf(briefing, annotation)?.time;
  const kind = briefing.timeKind ?? 'spoken';
  return (
    <p className={styles['line']}>
      {speaker ? (
        <span lang={briefing.language}>{speakerWords(speaker, briefing.language)}</span>
      ) : (
        t('speaker.none')
      )}
      {time && (
        <>
          {' · '}
          <time dateTime={time} className={styles['time']}>
            {t(`time.${kind}`, { time: clockOf(time) })}
          </time>
        </>
      )}
    </p>
  );
}
