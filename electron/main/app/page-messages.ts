import type { WebContents } from 'electron';
import type { Facts } from '../log/facts';
import { log } from '../log/log';
import { isOwnAddress } from './policy';

/** The level of a console message that is an error. */
const ERROR = 3;

/** Logs what goes wrong in a page: errors that nobody caught there, and what its content security policy has refused. */
export function logPageErrors(contents: WebContents): void {
  // The arguments are deprecated, but the details that take their place are unknown to Electron before 35.
  contents.on('console-message', (_event, level, message, line, source) => {
    if (level === ERROR) log.warn('page error', { ...factsOfMessage(message), ...placeOf(source, line) });
  });
  contents.on('preload-error', (_event, _path, error) => log.failed('preload script failed', error));
}

/** What can be told of a message without repeating it: it may quote what the page holds. */
export function factsOfMessage(message: string): Facts {
  const refused = /Content Security Policy directive: "([a-z-]{1,40})/.exec(message)?.[1];
  if (refused !== undefined) return { refused };
  const kind = /^Uncaught (?:\(in promise\) )?([A-Z]\w{0,40}?(?:Error|Exception))\b/.exec(message)?.[1];
  return kind === undefined ? {} : { kind };
}

function placeOf(source: string, line: number): Facts {
  const file = isOwnAddress(source) ? /[\w.-]+$/.exec(source)?.[0] : undefined;
  return file === undefined ? {} : { at: `${file}:${line}` };
}
