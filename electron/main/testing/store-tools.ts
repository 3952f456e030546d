import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import type { Surroundings } from '../store/project-store';

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'presser-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Surroundings whose clock moves a second at each look and whose ids count up from `first`. */
export function surroundings(first = 1): Surroundings {
  let looks = 0;
  let ids = first - 1;
  return {
    now: () => {
      looks += 1;
      return Date.UTC(2024, 4, 16) + looks * 1000;
    },
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    owner: 'The test',
  };
}

/** The value of something that must go well. */
export function value<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.detail)}`);
  return result.value;
}

/** The code of something that must go wrong; `none` where it did not. */
export function code(result: Result<unknown, Problem>): string {
  return result.ok ? 'none' : result.error.code;
}
