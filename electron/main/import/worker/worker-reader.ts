import type { WorkerOptions } from 'node:worker_threads';
import { fail, type Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import { log } from '../../log/log';
import type { DocumentReader, ReadingOptions } from '../document-reader';
import type { ReadDocument } from '../read-document';
import type { FileBytes } from '../read-file';
import { watchMemory } from './memory-watch';
import type { Order, Report } from './messages';
import { isOutOfMemory, type Runner } from './runner';

/** What reading one file may cost. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Of objects and strings; all together, with the buffers that files are unpacked into, may take twice as much. */
  readonly megabytes: number;
}

export interface WorkerReaderOptions {
  /** Told of an error that a reader should have answered for; the log is, where nobody else wants to know. */
  readonly onMistake?: (error: unknown) => void;
  /** Bytes of memory that this process takes, its workers included. */
  readonly memory?: () => number;
}

type Outcome = Result<ReadDocument, Problem>;

/** How much more than its objects and strings a worker may take, together with them. */
const WITH_BUFFERS = 2;

/**
 * Reads files in a worker, one after the other. A worker that takes too long, needs too much memory or ends by itself
 * is given up with its file; the next file gets a new one.
 */
export class WorkerReader implements DocumentReader {
  readonly #start: (options: WorkerOptions) => Runner;
  readonly #limits: ReadingLimits;
  readonly #onMistake: (error: unknown) => void;
  readonly #memory: () => number;
  #worker: Runner | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** `start` starts the worker's script with the options that it is given. */
  constructor(
    start: (options: WorkerOptions) => Runner,
    limits: ReadingLimits,
    { onMistake, memory = process.memoryUsage.rss }: WorkerReaderOptions = {},
  ) {
    this.#start = start;
    this.#limits = limits;
    this.#onMistake = onMistake ?? ((error) => log.failed('a reader of files failed', error));
    this.#memory = memory;
  }

  read(file: FileBytes, options: ReadingOptions = {}): Promise<Outcome> {
    const turn = this.#last.then(() => this.#read(file, options));
    this.#last = turn;
    return turn;
  }

  rest(): void {
    this.#last = this.#last.then(() => this.#giveUp());
  }

  #read({ name, bytes }: FileBytes, { signal, onStep, ...told }: ReadingOptions): Promise<Outcome> {
    const { seconds, megabytes } = this.#limits;
    const stopped = (): Outcome => fail('import.stopped', { name });
    if (signal?.aborted) return Promise.resolve(stopped());
    const worker = this.#running();
    return new Promise((resolve) => {
      const settle = (outcome: Outcome, isOver: boolean): void => {
        clearTimeout(clock);
        unwatch();
        signal?.removeEventListener('abort', stop);
        worker.off('message', hear).off('error', failed).off('exit', ended);
        if (isOver) this.#giveUp();
        resolve(outcome);
      };
      const stop = (): void => settle(stopped(), true);
      const hear = (report: Report): void => {
        if (report.kind === 'step') onStep?.(report.step);
        else if (report.kind === 'mistake') this.#onMistake(report.error);
        else settle(report.outcome, false);
      };
      const failed = (error: NodeJS.ErrnoException): void => settle(this.#problemOf(error, name), true);
      const ended = (): void => settle(fail('import.damaged', { name, reason: 'reader-ended' }), true);
      // This also keeps a command line alive until there is an outcome: the worker itself does not.
      const clock = setTimeout(
        () => settle(fail('import.timeout', { name, limit: String(seconds) }), true),
        seconds * 1000,
      );
      const unwatch = watchMemory(this.#memory, megabytes * WITH_BUFFERS, () =>
        settle(fail('import.memory', { name, limit: String(megabytes * WITH_BUFFERS) }), true),
      );
      signal?.addEventListener('abort', stop);
      worker.on('message', hear).on('error', failed).on('exit', ended);
      worker.postMessage({ file: { name, bytes }, told } satisfies Order);
    });
  }

  #problemOf(error: NodeJS.ErrnoException, name: string): Outcome {
    if (isOutOfMemory(error)) {
      return fail('import.memory', { name, limit: String(this.#limits.megabytes) });
    }
    // Readers answer for every file: nobody but whoever looks after them can do something about this.
    this.#onMistake(error);
    return fail('import.damaged', { name, reason: 'reader-failed' });
  }

  #running(): Runner {
    if (this.#worker) return this.#worker;
    const worker = this.#start({
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
      env: {},
      // What libraries say there is nobody's to read, and would spoil the output of a command line.
      stdout: true,
      stderr: true,
    });
    worker.unref?.();
    this.#worker = worker;
    // One that ends while nothing is read is nobody's loss, and must not end this process: the next file gets a new one.
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = null;
    };
    worker.on('error', forget).on('exit', forget);
    return worker;
  }

  #giveUp(): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
  }
}
