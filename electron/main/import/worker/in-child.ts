import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { DocumentReader } from '../document-reader';
import type { Order } from './messages';
import { bareEnvironment, GRACE, processEnded, type Runner } from './runner';
import { type ReadingLimits, WorkerReader } from './worker-reader';

/** Built beside this script. */
const SCRIPT = join(__dirname, 'import-process.cjs');

/** The same as `readerInProcess` where there is Node alone. */
export function readerInChild(limits: ReadingLimits): DocumentReader {
  const start = () => new ReadingChild(limits);
  return new WorkerReader(start, { ...limits, seconds: limits.seconds + GRACE });
}

class ReadingChild extends EventEmitter implements Runner {
  readonly #child: ChildProcess;

  constructor({ seconds, megabytes }: ReadingLimits) {
    super();
    this.#child = fork(SCRIPT, [String(seconds), String(megabytes)], {
      // Bytes go as they are.
      serialization: 'advanced',
      env: bareEnvironment(),
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let hasTold = false;
    this.#child.on('message', (report) => {
      hasTold = true;
      this.emit('message', report);
    });
    this.#child.on('exit', () => this.emit('error', processEnded(hasTold)));
  }

  postMessage(order: Order): void {
    this.#child.send(order);
  }

  terminate(): void {
    this.#child.kill();
  }

  unref(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}
