import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isCommand } from '../../cli/commands';

/**
 * The arguments for the command line where the app was called as `presser COMMAND …` or for help; null where it was called
 * to open its window. Of the switches before the command, which are Chromium's, the folder is the command line's, too.
 */
export function commandIn(
  argv: readonly string[],
  { isDefaultApp }: { readonly isDefaultApp: boolean },
): readonly string[] | null {
  const isSwitch = (argument: string): boolean => argument.startsWith('-');
  const given = isDefaultApp
    ? argv.slice(argv.findIndex((one, at) => at > 0 && !isSwitch(one)) + 1)
    : argv.slice(1);
  const first = given.findIndex(
    (argument) => !isSwitch(argument) || argument === '--help' || argument === '-h',
  );
  const [command] = given.slice(first);
  if (first < 0 || !(isCommand(command) || command === '--help' || command === '-h')) return null;
  const folder = given.slice(0, first).filter((argument) => argument.startsWith('--user-data-dir='));
  return [...given.slice(first), ...folder];
}

/**
 * Runs the command line and gives its exit status. It runs on a thread while this one stands still: if this script came to
 * its end, Electron would go on to connect to a display, and end the process where there is none.
 */
export function runCommandLine(args: readonly string[]): number {
  const status = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const waiting = new Int32Array(status);
  new Worker(join(__dirname, 'cli-in-app.cjs'), { argv: [...args], workerData: status });
  Atomics.wait(waiting, 0, 0);
  return Atomics.load(waiting, 0) - 1;
}
