import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupCard } from '../../../shared/ipc/contract';
import { presser } from '../api/presser';
import { openBackupCopy, restoreBackup } from '../state/backups';
import { valueOrReport } from '../state/problems';
import { useCanWrite } from '../state/project';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import content from '../ui/dialog-content.module.css';
import { BackupEntry } from './backup-entry';
import styles from './backups-dialog.module.css';

interface BackupsDialogProps {
  readonly projectId: string;
  /** Whether the project is the one in the workspace. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The backups of a project, newest first, with the ways back to each of them. */
export default function BackupsDialog({ projectId, isOpen, onClose }: BackupsDialogProps) {
  const { t } = useTranslation(['copies', 'ui']);
  const canRestore = useCanWrite() && isOpen;
  const [backups, setBackups] = useState<readonly BackupCard[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void valueOrReport(presser.backupList({ project: projectId })).then((list) => setBackups(list ?? []));
  }, [projectId]);

  const run = async (way: (project: string, backup: BackupCard) => Promise<boolean>, backup: BackupCard) => {
    setBusy(true);
    const isDone = await way(projectId, backup);
    setBusy(false);
    if (isDone) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('backups')}
      size="medium"
      footer={<Button onClick={onClose}>{t('close', { ns: 'ui' })}</Button>}
    >
      <div className={content['content']}>
        <p className={styles['hint']}>
          {t('backups.hint')} {canRestore && t('backups.open')}
          {!isOpen && t('backups.closed')}
        </p>
        {backups?.length === 0 && <p>{t('backups.empty')}</p>}
        <ul aria-label={t('backups')}>
          {backups?.map((backup) => (
            <BackupEntry
              key={backup.name}
              backup={backup}
              isBusy={isBusy}
              onRestore={canRestore ? () => void run(restoreBackup, backup) : null}
              onCopy={() => void run(openBackupCopy, backup)}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
