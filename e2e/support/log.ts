import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The app's own log, as it stands now; empty where there is none yet. */
export function logOf(dataFolder: string): string {
  try {
    return readFileSync(join(dataFolder, 'logs', 'main.log'), 'utf8');
  } catch {
    return '';
  }
}
