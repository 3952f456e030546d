import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectCard } from '../../../shared/ipc/contract';
import type { Place } from '../state/filing';
import { DeleteDialog } from './delete-dialog';
import styles from './project-list.module.css';
import { ProjectRow } from './project-row';
import { RenameDialog } from './rename-dialog';
import { TrashedRow } from './trashed-row';

const BackupsDialog = lazy(() => import('../backups/backups-dialog'));

/** What a row of the list asks about in a dialog. */
export type Question = 'rename' | 'backups' | 'delete';

/** The projects of one place, and the dialogs that their rows open. */
export function ProjectList({
  place,
  projects,
}: {
  readonly place: Place;
  readonly projects: readonly ProjectCard[];
}) {
  const { t } = useTranslation('projects');
  const [asked, setAsked] = useState<{ question: Question; project: ProjectCard } | null>(null);
  const close = (): void => setAsked(null);
  const Row = place === 'trash' ? TrashedRow : ProjectRow;
  return (
    <>
      <ul aria-label={t(`place.${place}`)}>
        {projects.map((project) => (
          <Row key={project.id} project={project} onAsk={(question) => setAsked({ question, project })} />
        ))}
      </ul>
      {projects.length === 0 && (
        <div className={styles['empty']}>
          <p className={styles['emptyTitle']}>{t(`empty.${place}`)}</p>
          <p>{t(`empty.${place}.hint`)}</p>
        </div>
      )}
      {asked?.question === 'rename' && <RenameDialog project={asked.project} onClose={close} />}
      {asked?.question === 'delete' && <DeleteDialog project={asked.project} onClose={close} />}
      {asked?.question === 'backups' && (
        <Suspense>
          <BackupsDialog projectId={asked.project.id} isOpen={false} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
