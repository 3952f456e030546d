import { DatabaseBackup, FileX2, History, PackageOpen, Users } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../../shared/project/records';
import { useAction } from '../actions/use-action';
import { presser } from '../api/presser';
import { showSpeakers } from '../state/correcting';
import { tellDone } from '../state/done';
import { valueOrReport } from '../state/problems';
import { dispatch, useCanWrite } from '../state/project';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';

const HistoryDialog = lazy(() => import('../history/history-dialog'));
const BackupsDialog = lazy(() => import('../backups/backups-dialog'));

interface Props {
  readonly project: string;
  /** The one that is on the screen. */
  readonly briefing: Briefing | null;
}

/** What goes for the open project as a whole: its speakers, its briefings, its history, its backups, the project as a file. */
export function ProjectTools({ project, briefing }: Props) {
  const { t } = useTranslation(['copies', 'history', 'actions']);
  const [shown, setShown] = useState<'history' | 'backups' | null>(null);
  const canWrite = useCanWrite();
  const changeable = canWrite ? briefing : null;
  const speakers = {
    label: t('speakers.edit', { ns: 'actions' }),
    icon: Users,
    onChoose: () => showSpeakers(true),
  };
  const remove = {
    label: t('briefing.remove', { ns: 'actions' }),
    icon: FileX2,
    onChoose: () => void removeBriefing(project, changeable),
  };
  const close = (): void => setShown(null);
  useAction('project.history', () => setShown('history'));
  useAction('project.backups', () => setShown('backups'));
  useAction('project.file', () => exportProject(project));
  useAction('briefing.remove', () => removeBriefing(project, changeable), changeable !== null);
  return (
    <>
      <Button
        look="quiet"
        icon={History}
        tip={t('title', { ns: 'history' })}
        onClick={() => setShown('history')}
      />
      <Menu
        label={t('more')}
        groups={[
          ...(changeable ? [[speakers, remove]] : []),
          [
            { label: t('backups'), icon: DatabaseBackup, onChoose: () => setShown('backups') },
            { label: t('project-file'), icon: PackageOpen, onChoose: () => void exportProject(project) },
          ],
        ]}
      />
      <Suspense>
        {shown === 'history' && <HistoryDialog onClose={close} />}
        {shown === 'backups' && <BackupsDialog projectId={project} isOpen onClose={close} />}
      </Suspense>
    </>
  );
}

/** Takes a briefing out of the project with all that is marked on it; one step of undo. */
async function removeBriefing(project: string, briefing: Briefing | null): Promise<void> {
  if (!briefing) return;
  const problem = await dispatch({ type: 'briefing.remove', briefing: briefing.id, links: [] });
  if (!problem) tellDone({ what: 'removed', project, title: briefing.title });
}

async function exportProject(project: string): Promise<void> {
  const file = await valueOrReport(presser.archiveSave({ project }));
  if (file) tellDone({ what: 'exported', project, file });
}
