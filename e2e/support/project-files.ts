import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the only project of a library. */
export function onlyProject(dataFolder: string): string {
  const [id, ...others] = readdirSync(join(dataFolder, 'projects'));
  if (id === undefined || others.length > 0) throw new Error('there is not exactly one project');
  return join(dataFolder, 'projects', id);
}

/** Changes one byte of a file, counted from its end. */
export function flipByte(file: string, fromEnd: number): void {
  const bytes = readFileSync(file);
  const at = bytes.length - fromEnd;
  bytes[at] = (bytes[at] ?? 0) ^ 0x01;
  writeFileSync(file, bytes);
}

/** Takes away the copies that a damaged project could be brought back from. */
export function removeCopies(project: string): void {
  rmSync(join(project, 'project.json.previous'), { force: true });
  rmSync(join(project, 'backups'), { recursive: true, force: true });
}

/** Lets a lock file be held by somebody on another computer; a stale one has not been touched for an hour. */
export function lockFromElsewhere(file: string, { isStale }: { readonly isStale: boolean }): void {
  const since = Date.now() - 7_200_000;
  const owner = { owner: 'Presser (ada)', pid: 1, host: 'newsdesk-3', since, uptime: 1, token: 'elsewhere' };
  writeFileSync(file, JSON.stringify(owner));
  const beat = new Date(isStale ? since + 3_600_000 : Date.now());
  utimesSync(file, beat, beat);
}
