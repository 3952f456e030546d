import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BACKUP_EVERY, outdated } from './backup-policy';
import { makeFolder, namesIn, writeDurably } from './durable-file';
import { backupsFolder } from './folders';
import { ProblemError } from './problem-error';
import { printSnapshot, readSnapshot, type Snapshot } from './snapshot';

/** A backup as its name tells it. */
export interface Backup {
  /** The name of the file, which names the backup to others. */
  readonly name: string;
  readonly file: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** The project is as it was after this command. */
  readonly seq: number;
  /** The version of the store that wrote it, where it was kept because a newer one came. */
  readonly version: number | null;
}

/** 2024-05-16T09-00-11.000Z-12.json, or …-12-v1.json: colons are not allowed in names everywhere. */
const NAME = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-(\d+)(?:-v(\d+))?\.json$/;

/** The backups of a project, the newest first; none where there is no folder. */
export async function listBackups(project: string): Promise<readonly Backup[]> {
  const folder = backupsFolder(project);
  const found: Backup[] = [];
  for (const name of await namesIn(folder)) {
    const parts = NAME.exec(name);
    if (!parts) continue;
    const at = Date.parse(`${parts[1]}${parts[2]}:${parts[3]}:${parts[4]}`);
    const version = parts[6] === undefined ? null : Number(parts[6]);
    found.push({ name, file: join(folder, name), at, seq: Number(parts[5]), version });
  }
  return found.sort((a, b) => b.at - a.at || b.seq - a.seq);
}

/** Whether a backup is due: something has changed since the newest one, which has got old. */
export async function isBackupDue(project: string, seq: number, now: number): Promise<boolean> {
  const [newest] = await listBackups(project);
  return newest === undefined || (newest.seq !== seq && Math.abs(now - newest.at) >= BACKUP_EVERY);
}

/** Writes a backup, reads it back, compares the two, and lets go of those that are not needed any more. */
export async function writeBackup(project: string, snapshot: Snapshot, at: number): Promise<void> {
  await keepBackup(project, printSnapshot(snapshot), { seq: snapshot.seq, at });
  for (const { file } of outdated(await listBackups(project))) await rm(file, { force: true });
}

/**
 * Keeps the text of a snapshot as it is. `version` says in which version it was written where that is an
 * older one: such a backup is never let go of.
 */
export async function keepBackup(
  project: string,
  text: string,
  { seq, at, version = null }: Pick<Backup, 'seq' | 'at'> & { readonly version?: number | null },
): Promise<void> {
  const folder = backupsFolder(project);
  await makeFolder(folder);
  const written = version === null ? '' : `-v${version}`;
  const file = join(folder, `${new Date(at).toISOString().replaceAll(':', '-')}-${seq}${written}.json`);
  await writeDurably(file, text);
  const readBack = await readFile(file, 'utf8');
  const opened = await readSnapshot(file);
  if (readBack === text && opened.ok) return;
  await rm(file, { force: true });
  throw new ProblemError({ code: 'store.not-saved', detail: { reason: `backup ${basename(file)}` } });
}
