import { presser } from '../api/presser';
import { tellDone } from './done';
import { valueOrReport } from './problems';
import { showProject } from './project';
import { switchProject } from './switch-project';

/** A backup by the name that the list gives it, and when it was made in milliseconds since 1970. */
interface Named {
  readonly name: string;
  readonly at: number;
}

/** Takes the open project back to a backup; whether that was done. */
export async function restoreBackup(project: string, { name, at }: Named): Promise<boolean> {
  const open = await valueOrReport(presser.backupRestore({ project, backup: name, as: 'state' }));
  if (!open) return false;
  showProject(open);
  tellDone({ what: 'restored', project, to: at });
  return true;
}

/** Makes a project of its own out of a backup and shows it; whether that was done. */
export async function openBackupCopy(project: string, { name }: Named): Promise<boolean> {
  const open = await valueOrReport(presser.backupRestore({ project, backup: name, as: 'copy' }));
  if (open) await switchProject(open);
  return open !== undefined;
}
