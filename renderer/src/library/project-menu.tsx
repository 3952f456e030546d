import {
  Archive,
  ArchiveRestore,
  CopyPlus,
  Eye,
  Folder,
  FolderOpen,
  History,
  PackageOpen,
  PencilLine,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { archiveProject, duplicateProject, exportProject, trashProject } from '../state/filing';
import { openProject, showFolder } from '../state/opening';
import { Menu } from '../ui/menu';
import type { Question } from './project-list';
import styles from './project-row.module.css';

/** The longest title that a project can have. */
const LONGEST = 200;

/** All that can be done with a project that is not in the trash. */
export function ProjectMenu({
  project,
  describedBy,
  onAsk,
}: {
  readonly project: ProjectCard;
  readonly describedBy: string;
  readonly onAsk: (question: Question) => void;
}) {
  const { t } = useTranslation('projects');
  const { id, title, archived } = project;
  const copyTitle = t('copy-of', { title }).slice(0, LONGEST);
  return (
    <Menu
      label={t('actions')}
      describedBy={describedBy}
      className={styles['menu']}
      groups={[
        [
          { label: t('open'), icon: FolderOpen, onChoose: () => void openProject(id) },
          { label: t('open.read'), icon: Eye, onChoose: () => void openProject(id, 'read') },
        ],
        [
          { label: t('rename'), icon: PencilLine, onChoose: () => onAsk('rename') },
          {
            label: t('duplicate'),
            icon: CopyPlus,
            onChoose: () => void duplicateProject(project, copyTitle),
          },
          archived
            ? {
                label: t('unarchive'),
                icon: ArchiveRestore,
                onChoose: () => void archiveProject(project, false),
              }
            : { label: t('archive'), icon: Archive, onChoose: () => void archiveProject(project, true) },
        ],
        [
          { label: t('export'), icon: PackageOpen, onChoose: () => void exportProject(project) },
          { label: t('backups'), icon: History, onChoose: () => onAsk('backups') },
          { label: t('show-folder'), icon: Folder, onChoose: () => void showFolder(id) },
        ],
        [{ label: t('trash'), icon: Trash2, onChoose: () => void trashProject(project), isDanger: true }],
      ]}
    />
  );
}
