import { ArchiveRestore, Eye, FileSearch, Folder, FolderOpen, ListX, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FailedOpening } from '../state/failed-opening';
import { forgetProject } from '../state/filing';
import { leaveFailed, openProject, showFolder, supplySource } from '../state/opening';
import type { Way } from './way-list';

/** The ways on from a project that could not be opened; `onBackups` shows its backups. */
export function useWays({ project, code, detail }: FailedOpening, onBackups: () => void): readonly Way[] {
  const { t } = useTranslation('projects');
  const way = (
    name: 'accept-loss' | 'backup' | 'folder' | 'read' | 'take-over' | 'supply' | 'forget',
    icon: Way['icon'],
    go: () => void,
    isDanger = false,
  ): Way => ({ icon, label: t(`way.${name}`), hint: t(`way.${name}.hint`), go, isDanger });

  const folder = way('folder', Folder, () => void showFolder(project));
  const backup = way('backup', ArchiveRestore, onBackups);
  switch (code) {
    case 'project.damaged': {
      const accept = way('accept-loss', FolderOpen, () => void openProject(project, 'accept-loss'), true);
      return detail['saved'] === undefined ? [backup, folder] : [accept, backup, folder];
    }
    case 'project.locked': {
      const read = way('read', Eye, () => void openProject(project, 'read'));
      const takeOver = way('take-over', UserCheck, () => void openProject(project, 'take-over'), true);
      return detail['stale'] === 'yes' ? [read, takeOver] : [read];
    }
    case 'project.source-missing':
      return [way('supply', FileSearch, () => void supplySource(project)), folder];
    case 'project.newer':
    case 'project.unreadable':
      return [folder];
    case 'project.missing':
      return [way('forget', ListX, () => void forget(project))];
  }
}

async function forget(project: string): Promise<void> {
  if (await forgetProject(project)) await leaveFailed();
}
