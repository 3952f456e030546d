import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { formatAgo, formatMoment } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { openProject } from '../state/opening';
import type { Question } from './project-list';
import { ProjectMenu } from './project-menu';
import styles from './project-row.module.css';

/** One project: its title opens it, the numbers say how far the work is, the menu has all the rest. */
export function ProjectRow({
  project,
  onAsk,
}: {
  readonly project: ProjectCard;
  readonly onAsk: (question: Question) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useId();
  return (
    <li className={styles['row']}>
      <button
        type="button"
        id={title}
        className={styles['open']}
        onClick={() => void openProject(project.id)}
      >
        {project.title}
      </button>
      <span>{t('library.briefings', { count: project.briefings })}</span>
      <span>{t('library.quotes', { count: project.quotes })}</span>
      <span className={styles['unchecked']} data-done={project.unchecked === 0}>
        {project.unchecked === 0
          ? t('library.none-unchecked')
          : t('library.unchecked', { count: project.unchecked })}
      </span>
      <time
        dateTime={new Date(project.changedAt).toISOString()}
        data-tip={formatMoment(project.changedAt, language)}
      >
        {formatAgo(project.changedAt, Date.now(), language)}
      </time>
      <ProjectMenu project={project} describedBy={title} onAsk={onAsk} />
    </li>
  );
}
