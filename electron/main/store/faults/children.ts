import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Problem } from '../../../../shared/result/problem';

/** What a child is told on its command line. */
export interface Orders {
  /** `stream` sends commands, closes and opens again until it is killed; the others open, then wait. */
  readonly role: 'stream' | 'hold project' | 'hold library';
  readonly userData: string;
  /** `first` is the revision at which the stream begins. */
  readonly project: { readonly id: string; readonly title: string; readonly first: number };
  /** Whether nobody was told yet that there is a project: then one is made. */
  readonly fresh: boolean;
  readonly owner: string;
  /** Milliseconds by which its clock is wrong. */
  readonly skew: number;
}

/** What a child says on its standard output, one line each, before anything else happens. */
export type Said =
  | { readonly opened: number; readonly project: unknown; readonly library: string | null }
  | { readonly doing: 'open' | 'snapshot' | 'save' | 'close' }
  | { readonly acknowledged: number }
  | { readonly saved: number }
  | { readonly refused: Problem };

/** A process that has the store open. */
export class Child {
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #orders: Orders;
  #errors = '';

  constructor(script: string, orders: Orders, listen: (said: Said) => void) {
    this.#orders = orders;
    this.#process = spawn(process.execPath, [script, JSON.stringify(orders)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { stdout, stderr } = this.#process;
    if (!stdout || !stderr) throw new Error('a child has no output');
    stderr.on('data', (text) => {
      this.#errors += text;
    });
    const read = new Promise((resolve) => {
      createInterface({ input: stdout })
        .on('line', (line) => {
          // A kill may cut a line in two.
          if (line.endsWith('}')) listen(JSON.parse(line) as Said);
        })
        .on('close', resolve);
    });
    const closed = new Promise((resolve) => this.#process.on('close', resolve));
    this.#ended = Promise.all([read, closed]).then(() => undefined);
  }

  /** As sudden as a process can end; nothing of it runs after that. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  /** Waits until the process is gone and all that it said was heard; whatever it complained of is thrown. */
  async ended(): Promise<void> {
    await this.#ended;
    if (this.#errors) throw new Error(`${this.#orders.role}: ${this.#errors}`);
  }
}
