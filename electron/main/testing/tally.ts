import { afterEach } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How often a test has tried what; the long forms of the suites add it up. */
    tried?: Readonly<Record<string, number>>;
  }
}

/** Counts what the tests of a file try: a suite that tries nothing passes too. */
export function tally(): (what: string) => void {
  const counts = new Map<string, number>();
  afterEach(({ task }) => {
    task.meta.tried = Object.fromEntries(counts);
    counts.clear();
  });
  return (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
}
