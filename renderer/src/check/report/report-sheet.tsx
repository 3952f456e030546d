import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogues } from '../../../../shared/messages/catalogues';
import type { FactSheet } from '../../../../shared/project/fact-sheet';
import { laterCopy, revisionLink } from '../../../../shared/project/links';
import { find } from '../../../../shared/project/record-list';
import type { Briefing } from '../../../../shared/project/records';
import { formatDate } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { FactTable } from './fact-table';
import styles from './report-sheet.module.css';
import { ReportSummary } from './report-summary';

interface ReportSheetProps {
  readonly briefing: Briefing;
  readonly sheet: FactSheet;
  /** Whether one can go from it to the passages; on paper one cannot. */
  readonly isLive: boolean;
}

/** The report itself, on the screen and on paper. */
export function ReportSheet({ briefing, sheet, isLive }: ReportSheetProps) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const { figures, claims, quotes, questions, dismissed } = sheet;
  const facts = [briefing.date && formatDate(briefing.date, language), briefing.source.address];
  const isEmpty = figures.length + claims.length + quotes.length === 0;
  return (
    <article className={styles['sheet']}>
      <h1 className={styles['title']} lang={briefing.language}>
        {briefing.title || briefing.source.fileName}
      </h1>
      <p className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</p>
      <Copies briefing={briefing} />
      <ReportSummary tally={sheet.tally} />
      {isEmpty && <p>{t('empty')}</p>}
      <Part title={t('figures')} isThere={figures.length > 0}>
        <FactTable label={t('figures')} briefing={briefing} rows={figures} isLive={isLive} />
      </Part>
      <Part title={t('claims')} isThere={claims.length > 0}>
        <FactTable label={t('claims')} briefing={briefing} rows={claims} isLive={isLive} />
      </Part>
      <Part title={t('quotes')} isThere={quotes.length > 0}>
        <FactTable label={t('quotes')} briefing={briefing} rows={quotes} isLive={isLive} />
      </Part>
      <Part title={t('questions')} isThere={questions.length > 0}>
        <ul className={styles['list']}>
          {questions.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('dismissed')} isThere={dismissed.length > 0}>
        <ul className={styles['list']}>
          {dismissed.map(({ id, anchor, dismissal }) => (
            <li key={id}>
              <span lang={briefing.language}>{anchor.exact}</span>
              {dismissal && `${catalogues[language].export.colon}${dismissal}`}
            </li>
          ))}
        </ul>
      </Part>
    </article>
  );
}

/** Which copy of the event this is. */
function Copies({ briefing }: { readonly briefing: Briefing }) {
  const { t } = useTranslation('report');
  const project = useOpenProject();
  const earlier = find(project.briefings, revisionLink(project, briefing.id)?.other ?? '');
  const later = laterCopy(project, briefing.id);
  return (
    <>
      {earlier && <p className={styles['facts']}>{t('copy-of', { title: earlier.title })}</p>}
      {later && <p className={styles['notice']}>{t('superseded', { title: later.title })}</p>}
    </>
  );
}

function Part({
  title,
  isThere,
  children,
}: {
  readonly title: string;
  readonly isThere: boolean;
  readonly children: ReactNode;
}) {
  if (!isThere) return null;
  return (
    <section>
      <h2 className={styles['part']}>{title}</h2>
      {children}
    </section>
  );
}
