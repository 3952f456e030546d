import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { lineOf } from './facts';
import { sendLogTo } from './log';

/** A file that has grown to this is put aside, in the place of the one that was put aside before. */
const LARGEST = 512 * 1024;

const logFile = (folder: string): string => join(folder, 'main.log');

/** Keeps the log in a folder, in a file and the one before it; `echoes` prints it on the terminal, too. */
export function openLog(folder: string, { echoes }: { readonly echoes: boolean }): void {
  const { console, file } = electronLog.transports;
  file.setAppName('Presser');
  file.resolvePathFn = () => logFile(folder);
  file.maxSize = LARGEST;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.format = ({ data, level, message }) => [message.date.toISOString(), level, ...data];
  console.level = echoes ? 'warn' : false;
  console.format = ({ data }) => data;
  sendLogTo(({ level, what, facts }) => electronLog[level](lineOf(what, facts)));
}

/** The last lines of the log in a folder, the newest last; none where there is no log yet. */
export function lastLogLines(folder: string, count: number): readonly string[] {
  try {
    return readFileSync(logFile(folder), 'utf8').trimEnd().split('\n').slice(-count);
  } catch {
    return [];
  }
}
