import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How the app was called. */
export interface Call {
  /** The folder for everything that is stored; null for the platform's own. */
  readonly userData: string | null;
  /** A language tag from `--lang`; null for the system's language. */
  readonly language: string | null;
  /** Files to import, as absolute paths. */
  readonly files: readonly string[];
}

interface CallContext {
  /** Whether Electron was given the app's folder, as in `electron . FILE`, which then is no file to import. */
  readonly isDefaultApp: boolean;
  readonly workingFolder: string;
}

/** Switches of Electron's own launcher that are followed by a value of their own. */
const WITH_VALUE = new Set(['-r', '--require']);

/** Reads the arguments of the process; switches that are not ours are Chromium's and left alone. */
export function readCall(argv: readonly string[], { isDefaultApp, workingFolder }: CallContext): Call {
  const switches: string[] = [];
  const plain: string[] = [];
  for (let index = 1; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (argument === '--') {
      plain.push(...argv.slice(index + 1));
      break;
    }
    if (WITH_VALUE.has(argument)) index += 1;
    else if (argument.startsWith('-')) switches.push(argument);
    else if (argument !== '') plain.push(argument);
  }
  const userData = switchValue(switches, '--user-data-dir=');
  return {
    userData: userData === null ? null : resolve(workingFolder, userData),
    language: switchValue(switches, '--lang='),
    files: plain.slice(isDefaultApp ? 1 : 0).map((file) => resolve(workingFolder, pathOf(file))),
  };
}

/** Some desktops give files by their addresses. */
function pathOf(file: string): string {
  try {
    return /^file:/i.test(file) ? fileURLToPath(file) : file;
  } catch {
    return file; // an address of another machine: it is said that there is no such file
  }
}

function switchValue(switches: readonly string[], start: string): string | null {
  return switches.findLast((one) => one.startsWith(start))?.slice(start.length) || null;
}
