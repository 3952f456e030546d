import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where everything lies in the user-data folder; both the app and the command line go by this. */
export const libraryFile = (userData: string) => join(userData, 'library.json');
export const libraryLockFile = (userData: string) => join(userData, 'library.lock');
export const projectFolder = (userData: string, project: string) => join(userData, 'projects', project);

export const snapshotFile = (project: string) => join(project, 'project.json');
export const journalFile = (project: string) => join(project, 'journal.ndjson');
export const projectLockFile = (project: string) => join(project, 'project.lock');
export const sourcesFolder = (project: string) => join(project, 'sources');

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
