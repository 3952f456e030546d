import type { Worker, WorkerOptions } from 'node:worker_threads';
import { fail, type Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import { log } from '../../log/log';
import type { DocumentReader, ReadingOptions } from '../document-reader';
import type { ReadDocument } from '../read-document';
import type { FileBytes } from '../read-file';
import type { Order, Report } from './messages';

/** What reading one file may cost. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Of objects and strings; buffers are limited by those who fill them. */
  readonly megabytes: number;
}

type Outcome = Result<ReadDocument, Problem>;

/**
 * Reads files in a worker, one after the other. A worker that takes too long, needs too much memory or ends by itself
 * is given up with its file; the next file gets a new one.
 */
export class WorkerReader implements DocumentReader {
  readonly #start: (options: WorkerOptions) => Worker;
  readonly #limits: ReadingLimits;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** `start` starts the worker's script with the options that it is given. */
  constructor(start: (options: WorkerOptions) => Worker, limits: ReadingLimits) {
    this.#start = start;
    this.#limits = limits;
  }

  read(file: FileBytes, options: ReadingOptions = {}): Promise<Outcome> {
    const turn = this.#last.then(() => this.#read(file, options));
    this.#last = turn;
    return turn;
  }

  rest(): void {
    this.#last = this.#last.then(() => this.#giveUp());
  }

  #read({ name, bytes }: FileBytes, { signal, onPhase, ...told }: ReadingOptions): Promise<Outcome> {
    const { seconds } = this.#limits;
    const stopped = (): Outcome => fail('import.stopped', { name });
    if (signal?.aborted) return Promise.resolve(stopped());
    const worker = this.#running();
    return new Promise((resolve) => {
      const settle = (outcome: Outcome, isOver: boolean): void => {
        clearTimeout(clock);
        signal?.removeEventListener('abort', stop);
        worker.off('message', hear).off('error', failed).off('exit', ended);
        if (isOver) this.#giveUp();
        resolve(outcome);
      };
      const stop = (): void => settle(stopped(), true);
      const hear = (report: Report): void => {
        if (report.kind === 'phase') onPhase?.(report.phase);
        else settle(report.outcome, false);
      };
      const failed = (error: NodeJS.ErrnoException): void => settle(this.#problemOf(error, name), true);
      const ended = (): void => settle(fail('import.damaged', { name, reason: 'its reader ended' }), true);
      // This also keeps a command line alive until there is an outcome: the worker itself does not.
      const clock = setTimeout(
        () => settle(fail('import.timeout', { name, limit: String(seconds) }), true),
        seconds * 1000,
      );
      signal?.addEventListener('abort', stop);
      worker.on('message', hear).on('error', failed).on('exit', ended);
      worker.postMessage({ file: { name, bytes }, told } satisfies Order);
    });
  }

  #problemOf(error: NodeJS.ErrnoException, name: string): Outcome {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return fail('import.memory', { name, limit: String(this.#limits.megabytes) });
    }
    // Readers answer for every file: this is a mistake of theirs, which nobody but the log can be told.
    log.failed('a reader of files failed', error);
    return fail('import.damaged', { name, reason: error.message });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start({
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
      env: {},
      // What libraries say there is nobody's to read, and would spoil the output of a command line.
      stdout: true,
      stderr: true,
    });
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #giveUp(): void {
    const worker = this.#worker;
    this.#worker = null;
    // An error that comes from it now is nobody's any more, and must not end this process.
    worker?.on('error', () => undefined);
    void worker?.terminate();
  }
}
