import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What to take in the form of the suite that runs: the long one is for a machine that has the time. */
export function extent<T>(short: T, long: T): T {
  return process.env['PRESSER_FAULTS'] === 'long' ? long : short;
}

/** Memory that looks like a disk: nothing here depends on a real flush, and thousands of them take minutes. */
const MEMORY = '/dev/shm';

/** An empty folder that goes away with the test, in memory where the system has that. */
export function quickFolder(): string {
  const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'presser-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The seed of this run; `PRESSER_FAULTS_SEED` repeats an earlier one. */
export const SEED = Number(process.env['PRESSER_FAULTS_SEED'] ?? Date.now() % 1_000_000);

/** Numbers that are the same for the same seed (mulberry32). */
export class Random {
  #state = SEED >>> 0;

  /** From 0 up to, and not including, 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }
}

/** How many cases are under way at once. */
const LANES = 4;

/** Runs all cases, some at once: most of the time they wait for the file system. A failure ends it. */
export async function forEachCase<T>(cases: Iterable<T>, body: (item: T) => Promise<void>): Promise<void> {
  const rest = (function* () {
    yield* cases;
  })();
  const lane = async () => {
    for (const item of rest) await body(item);
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
}

/** Runs one case and, where it fails, says which one it was and how to see it again. */
export async function inCase<T>(name: string, body: () => T | Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    const message = `${name} (PRESSER_FAULTS_SEED=${SEED}): ${error instanceof Error ? error.message : error}`;
    throw new Error(message, { cause: error });
  }
}
