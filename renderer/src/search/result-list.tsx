import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../../shared/ipc/contract';
import type { BriefingHits } from '../../../shared/search/run-query';
import { formatDate } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import type { HitPlace } from './go-to-hit';
import { Result } from './result';
import styles from './result-list.module.css';

/** What was found, by project and briefing. */
export function ResultList(props: {
  readonly answer: SearchAnswer;
  readonly onChoose: (place: HitPlace) => void;
}) {
  const { answer, onChoose } = props;
  const { t } = useTranslation('search');
  return (
    <section aria-label={t('results')}>
      {answer.projects.map(({ id, title, archived, briefings }) => (
        <section key={id} aria-label={title}>
          <h3 className={styles['project']}>
            {title}
            {archived && <small> {t('archived')}</small>}
          </h3>
          {briefings.map((briefing) => (
            <InBriefing
              key={briefing.id}
              found={briefing}
              onChoose={(hit) => onChoose({ project: id, briefing: briefing.id, hit })}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

function InBriefing(props: {
  readonly found: BriefingHits;
  readonly onChoose: (hit: BriefingHits['hits'][number]) => void;
}) {
  const { title, date, language, count, hits } = props.found;
  const { t } = useTranslation('search');
  const screen = useLanguage();
  const more = count - hits.length;
  return (
    <>
      <h4 className={styles['briefing']}>
        <span lang={language}>{title}</span>
        <small>{date === null ? t('undated') : formatDate(date, screen)}</small>
      </h4>
      <ul aria-label={title} lang={language}>
        {hits.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hits have no names of their own, and an answer never changes.
          <Result key={index} hit={hit} onChoose={() => props.onChoose(hit)} />
        ))}
      </ul>
      {more > 0 && <p className={styles['more']}>{t('more', { count: more })}</p>}
    </>
  );
}
