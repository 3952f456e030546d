import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { DocumentReader } from '../document-reader';
import type { Order } from './messages';
import { bareEnvironment, GRACE, processEnded, type Runner } from './runner';
import { type ReadingLimits, WorkerReader } from './worker-reader';

/** Built beside this script. */
const SCRIPT = join(__dirname, 'import-process.cjs');

/**
 * Reads files in a worker in a process of its own: what makes V8 give up there ends that process alone, and what it took of
 * the memory is gone with it.
 */
export function readerInProcess(limits: ReadingLimits): DocumentReader {
  const start = () => new ReadingProcess(limits);
  return new WorkerReader(start, { ...limits, seconds: limits.seconds + GRACE });
}

class ReadingProcess extends EventEmitter implements Runner {
  readonly #child: Electron.UtilityProcess;

  constructor({ seconds, megabytes }: ReadingLimits) {
    super();
    this.#child = utilityProcess.fork(SCRIPT, [String(seconds), String(megabytes)], {
      serviceName: 'Presser file reader',
      env: bareEnvironment(),
      stdio: 'ignore',
    });
    let hasTold = false;
    this.#child.on('message', (report) => {
      hasTold = true;
      this.emit('message', report);
    });
    this.#child.on('exit', () => this.emit('error', processEnded(hasTold)));
  }

  postMessage(order: Order): void {
    this.#child.postMessage(order);
  }

  terminate(): void {
    this.#child.kill();
  }
}
