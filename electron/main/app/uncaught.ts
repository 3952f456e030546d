import { app } from 'electron';
import type { Problem } from '../../../shared/result/problem';
import { log } from '../log/log';

/**
 * Logs what nobody caught in this process, and tells it. The app goes on: what it had said to be saved is on the disk, and
 * closing it would take away what is being typed.
 */
export function watchUncaught(tell: (problem: Problem) => void): void {
  const failed = (what: string, error: unknown): void => {
    log.failed(what, error);
    const reason = error instanceof Error ? error.name : typeof error;
    tell({ code: 'app.failed', detail: { reason } });
  };
  process.on('uncaughtException', (error) => failed('uncaught error', error));
  process.on('unhandledRejection', (error) => failed('unhandled rejection', error));
  app.on('child-process-gone', (_event, { type, reason }) => log.warn('process gone', { type, reason }));
}
