import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/**
 * Ids of projects name folders, so nothing that could lead out of a folder is one, and nothing that
 * Windows keeps for devices.
 */
export const folderName = z.string().regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9-]{1,64}$/i);

/** Where everything lies in the user-data folder; both the app and the command line go by this. */
export const libraryFile = (userData: string) => join(userData, 'library.json');
export const libraryLockFile = (userData: string) => join(userData, 'library.lock');
/** Which files were exported, and what was in them. */
export const exportsFile = (userData: string) => join(userData, 'exports.json');
/** Templates of one's own, and those that were deleted. */
export const templatesFolder = (userData: string) => join(userData, 'templates');
export const deletedTemplatesFolder = (userData: string) => join(templatesFolder(userData), 'deleted');
export const projectsFolder = (userData: string) => join(userData, 'projects');
export const projectFolder = (userData: string, project: string) => join(projectsFolder(userData), project);
export const trashFolder = (userData: string) => join(userData, 'trash');
/** What is on its way in or out; whatever is in it at the start was left by a process that ended. */
export const stagingFolder = (userData: string) => join(userData, 'staging');
/** What the app writes about itself, and what a crash leaves behind. */
export const logsFolder = (userData: string) => join(userData, 'logs');
export const crashesFolder = (userData: string) => join(userData, 'crashes');

export const snapshotFile = (project: string) => join(project, 'project.json');
export const journalFile = (project: string) => join(project, 'journal.ndjson');
export const projectLockFile = (project: string) => join(project, 'project.lock');
export const sourcesFolder = (project: string) => join(project, 'sources');
export const backupsFolder = (project: string) => join(project, 'backups');
/** Where files go that were found damaged, as they were found. */
export const damagedFolder = (folder: string) => join(folder, 'damaged');

/** The folder that the app uses when `--user-data-dir` names no other: the platform's own place. */
export function defaultUserDataFolder(): string {
  const home = homedir();
  switch (process.platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Presser');
    case 'win32':
      return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Presser');
    default:
      return join(resolve(process.env['XDG_CONFIG_HOME'] || join(home, '.config')), 'Presser');
  }
}
