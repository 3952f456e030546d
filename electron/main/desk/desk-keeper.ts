import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { log } from '../log/log';
import { Desk, type DeskOpening, type DeskOptions } from './desk';

/** The one desk of this process: opened when it is first asked for, and tried again where that failed. */
export class DeskKeeper {
  readonly #options: DeskOptions;
  #desk: Promise<Result<Desk, Problem>> | null = null;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** Fails as `Desk.open` does. */
  async open(opening: DeskOpening = {}): Promise<Result<Desk, Problem>> {
    this.#desk ??= Desk.open(this.#options, opening);
    const desk = await this.#desk;
    if (!desk.ok) this.#desk = null;
    return desk;
  }

  async close(): Promise<void> {
    const desk = await this.#desk;
    if (!desk?.ok) return;
    const closed = await desk.value.close();
    // The journals have every change; only the list of projects may be a little behind.
    if (!closed.ok) log.failed('library not written', closed.error);
  }
}
