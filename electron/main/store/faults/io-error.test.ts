import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../../../shared/result/problem';
import { tally } from '../../testing/tally';
import { BEFORE, type Beginning, type Told } from './beginnings';
import { type AfterRefusal, expectKept, play } from './play';
import { extent, forEachCase, quickFolder, SEED } from './suite';
import { type Call, type Watcher, watching } from './watched-fs';

vi.mock('node:fs/promises', async (original) =>
  (await import('./watched-fs')).watchedPromises(await original()),
);
vi.mock('node:fs', async (original) => (await import('./watched-fs')).watchedSync(await original()));

const tried = tally();
const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EBUSY'] as const;
const REFUSALS = /^(store\.not-saved|(project|library)\.unreadable|project\.source-missing)$/;

/** Fails one call of the file system. A write is cut in half first, and a file is closed all the same. */
class OneFault {
  /** What was called, in order. */
  readonly calls: string[] = [];
  /** The files that are open. */
  readonly open = new Set<FileHandle>();

  constructor(
    readonly at: number,
    readonly code: string,
  ) {}

  get where(): string {
    return `${this.code} at call ${this.at} (${this.calls[this.at - 1]})`;
  }

  readonly watch: Watcher = (call, perform) => {
    this.calls.push(call.name);
    if (call.name === 'handle.close' && call.handle) this.open.delete(call.handle);
    if (this.calls.length !== this.at) return this.#count(call, perform());
    const error = Object.assign(new Error(`${this.code}: ${call.name}`), { code: this.code });
    if (call.name.endsWith('Sync')) throw error;
    return partly(call, perform).then(() => Promise.reject(error)) as ReturnType<typeof perform>;
  };

  #count<T>({ name }: Call, outcome: T): T {
    if (name === 'open')
      (outcome as Promise<FileHandle>).then(
        (handle) => this.open.add(handle),
        () => undefined,
      );
    return outcome;
  }
}

async function partly({ name, args, handle }: Call, perform: () => unknown): Promise<void> {
  if (name === 'handle.close') await perform();
  if (name !== 'handle.write' || !handle) return;
  const [bytes, offset, length, position] = args as [Buffer, number, number, number];
  await handle.write(bytes, offset, Math.floor(length / 2), position);
}

/** Plays in a folder that is as it was in the beginning, with a fault, then looks at what is left. */
async function playWith(fault: OneFault, userData: string, beginning: Beginning, afterRefusal: AfterRefusal) {
  let { told } = beginning;
  const refusals: Problem[] = [];
  const manners = {
    // What is done with a project once it is open is the same for all of them.
    sessions: extent(told.revision === null ? [5, 2] : [2], [5, 2]),
    afterRefusal,
    tell: (more: Told) => {
      told = more;
    },
    refused: (problem: Problem) => {
      refusals.push(problem);
      expect(problem.code).toMatch(REFUSALS);
      expect(refusals.length, 'a fault that has passed does not stay').toBe(1);
    },
  };
  await watching(fault.watch, () => play(userData, beginning, manners));
  expect(fault.open.size, 'files left open').toBe(0);
  await expectKept(userData, beginning, told, 0);
}

/** The faults of a run of so many calls, and what somebody does about each: all, or one for every call. */
function* faults(calls: number): Generator<[OneFault, AfterRefusal]> {
  const manners: readonly AfterRefusal[] = ['try again', 'close and open'];
  const all = CODES.flatMap((code) => manners.map((manner) => [code, manner] as const));
  for (let call = 1; call <= calls; call += 1) {
    const one = (call + SEED) % all.length;
    for (const [code, manner] of extent(all.slice(one, one + 1), all))
      yield [new OneFault(call, code), manner];
  }
}

describe('a call of the file system that fails', { timeout: 1_800_000 }, () => {
  it.each(BEFORE)('leaves the old state and a clear problem; before: $name', async ({ prepare }) => {
    const base = quickFolder();
    const before = join(base, 'before');
    mkdirSync(before);
    const beginning = await prepare(join(before, 'library'));
    const playInCopy = async (fault: OneFault, manner: AfterRefusal) => {
      const copy = mkdtempSync(join(base, 'copy-'));
      cpSync(before, copy, { recursive: true });
      await playWith(fault, join(copy, 'library'), beginning, manner);
      rmSync(copy, { recursive: true });
    };
    const calm = new OneFault(Number.POSITIVE_INFINITY, 'none');
    await playInCopy(calm, 'try again');
    await forEachCase(faults(calm.calls.length), async ([fault, manner]) => {
      await playInCopy(fault, manner).catch((error) => {
        throw new Error(`${fault.where}, ${manner}: ${error.message}`, { cause: error });
      });
      tried('injected failures');
    });
  });
});
