import { DatabaseBackup, History, PackageOpen, Users } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions/use-action';
import { presser } from '../api/presser';
import { showSpeakers } from '../state/correcting';
import { tellDone } from '../state/done';
import { valueOrReport } from '../state/problems';
import { useCanWrite, useOpenProject } from '../state/project';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';

const HistoryDialog = lazy(() => import('../history/history-dialog'));
const BackupsDialog = lazy(() => import('../backups/backups-dialog'));

/** What goes for the open project as a whole: its history, its backups, the project as a file. */
export function ProjectTools({ project }: { readonly project: string }) {
  const { t } = useTranslation(['copies', 'history', 'actions']);
  const [shown, setShown] = useState<'history' | 'backups' | null>(null);
  const canWrite = useCanWrite();
  const hasSpeakers = useOpenProject().briefings.length > 0 && canWrite;
  const speakers = {
    label: t('speakers.edit', { ns: 'actions' }),
    icon: Users,
    onChoose: () => showSpeakers(true),
  };
  const close = (): void => setShown(null);
  useAction('project.history', () => setShown('history'));
  useAction('project.backups', () => setShown('backups'));
  useAction('project.file', () => exportProject(project));
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
          ...(hasSpeakers ? [[speakers]] : []),
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

async function exportProject(project: string): Promise<void> {
  const file = await valueOrReport(presser.archiveSave({ project }));
  if (file) tellDone({ what: 'exported', project, file });
}
