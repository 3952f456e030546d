import { useTranslation } from 'react-i18next';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { formatAgo, formatMoment } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { openProject } from '../state/library';
import styles from './project-row.module.css';

/** One project: its title opens it, the numbers say how far the work is. */
export function ProjectRow({ project }: { readonly project: ProjectCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['open']} onClick={() => void openProject(project.id)}>
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
    </li>
  );
}
