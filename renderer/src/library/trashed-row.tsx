import { RotateCcw, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { formatAgo, formatMoment } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { restoreProject } from '../state/filing';
import { Button } from '../ui/button';
import type { Question } from './project-list';
import styles from './project-row.module.css';

/** A project in the trash: it can be taken back or deleted for good, and nothing else. */
export function TrashedRow({
  project,
  onAsk,
}: {
  readonly project: ProjectCard;
  readonly onAsk: (question: Question) => void;
}) {
  const { t } = useTranslation(['projects', 'ui']);
  const language = useLanguage();
  const id = useId();
  const { title, briefings, trashedAt, changedAt } = project;
  const at = trashedAt ?? changedAt;
  return (
    <li className={styles['row']} data-trashed>
      <span id={id} className={styles['title']}>
        {title}
      </span>
      <span>{t('library.briefings', { count: briefings, ns: 'ui' })}</span>
      <time dateTime={new Date(at).toISOString()} data-tip={formatMoment(at, language)}>
        {formatAgo(at, Date.now(), language)}
      </time>
      <div className={styles['buttons']}>
        <Button icon={RotateCcw} aria-describedby={id} onClick={() => void restoreProject(project)}>
          {t('restore')}
        </Button>
        <Button look="quiet" icon={Trash2} aria-describedby={id} onClick={() => onAsk('delete')}>
          {t('delete')}
        </Button>
      </div>
    </li>
  );
}
