import type { PatternHits, PatternTask } from './pattern-worker';

/** How long a pattern may run over the whole text, in milliseconds. */
export const TIME_LIMIT = 1500;

/** The part of a `Worker` that is needed. */
export type PatternThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Runs one pattern at a time in a thread of its own, which is ended when it takes too long or is not wanted any more. */
export class PatternRunner {
  readonly #start: () => PatternThread;
  #thread: PatternThread | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;

  constructor(start: () => PatternThread) {
    this.#start = start;
  }

  /**
   * Hands the hits of a pattern to `done`, or null when it took too long. Whatever ran before is stopped, and its
   * `done` is not called any more.
   */
  run(task: PatternTask, done: (hits: PatternHits | null) => void): void {
    this.stop();
    this.#thread ??= this.#start();
    const thread = this.#thread;
    const end = (hits: PatternHits | null): void => {
      this.#isBusy = false;
      clearTimeout(this.#timer);
      if (!hits) this.#kill();
      done(hits);
    };
    this.#isBusy = true;
    thread.onmessage = ({ data }: MessageEvent<PatternHits>) => end(data);
    thread.onerror = () => end(null);
    this.#timer = setTimeout(() => end(null), TIME_LIMIT);
    thread.postMessage(task);
  }

  /** Stops what is running. A thread that is idle stays for the next pattern. */
  stop(): void {
    clearTimeout(this.#timer);
    if (this.#isBusy) this.#kill();
    this.#isBusy = false;
  }

  /** Ends the thread for good. */
  close(): void {
    clearTimeout(this.#timer);
    this.#kill();
  }

  #kill(): void {
    this.#thread?.terminate();
    this.#thread = null;
  }
}
