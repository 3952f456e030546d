import type { EventEmitter } from 'node:events';
import type { Order } from './messages';

/** A thread or a process that reads: it is sent an `Order` and answers with `Report`s; a `Worker` is one. */
export interface Runner extends Pick<EventEmitter, 'on' | 'off'> {
  postMessage(order: Order): void;
  /** Ends it, whatever it is doing. */
  terminate(): unknown;
  /** Of what would keep this process alive: lets it end. */
  unref?(): void;
}

/** The code of the error of a worker that needed more memory than it was given. */
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * The error of a process that has ended. None does so by itself: V8 and the system end one for want of memory. One that has
 * not told anything has not been started.
 */
export function processEnded(hasTold: boolean): Error {
  return hasTold
    ? Object.assign(new Error('the process that reads files ended'), { code: OUT_OF_MEMORY })
    : new Error('the process that reads files did not start');
}

/** Whether an error is that of a worker or a process that needed more memory than it was given. */
export function isOutOfMemory(error: NodeJS.ErrnoException): boolean {
  return error.code === OUT_OF_MEMORY;
}

/** Seconds that a process which watches a worker of its own has to say that this was too slow. */
export const GRACE = 5;

/** The environment of a process that reads: what nothing starts without on Windows, and nothing else. */
export function bareEnvironment(): Record<string, string> {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}
