import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addUp, readPlaywright, readTried, readVitest } from './test-report.mjs';

const counts = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped });

function file(content: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'presser-report-')), 'report.json');
  writeFileSync(path, content);
  return path;
}

describe('addUp', () => {
  it('ends with the sum of all tests alone on the last line', () => {
    const { lines, failed } = addUp([
      { name: 'lint', status: 0, counts: null },
      { name: 'unit', status: 0, counts: counts(40, 0, 1) },
      { name: 'e2e', status: 0, counts: counts(7, 0, 2) },
    ]);
    expect(lines.at(-1)).toBe('47 passed, 0 failed, 3 skipped');
    expect(failed).toBe(false);
  });

  it('counts a step that failed without a failed test as one failure', () => {
    const { lines, failed } = addUp([
      { name: 'lint', status: 1, counts: null },
      { name: 'unit', status: 1, counts: counts(40) },
      { name: 'e2e', status: 1, counts: counts(5, 2) },
    ]);
    expect(lines.at(-1)).toBe('45 passed, 4 failed, 0 skipped');
    expect(failed).toBe(true);
    expect(lines[0]).toBe('FAILED lint');
  });
});

describe('the reports of the runners', () => {
  it('reads a vitest report, todo counted as skipped', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(readVitest(file(JSON.stringify(report)))).toEqual(counts(3, 1, 3));
  });

  it('reads a Playwright report, flaky counted as passed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(readPlaywright(file(JSON.stringify({ stats })))).toEqual(counts(6, 1, 2));
  });

  it('adds up what tests have tried', () => {
    const test = (tried?: object) => ({ meta: tried ? { tried } : {} });
    const testResults = [
      { assertionResults: [test({ kills: 200 }), test()] },
      { assertionResults: [test({ kills: 1, races: 5 })] },
    ];
    expect([...readTried(file(JSON.stringify({ testResults })))]).toEqual([
      ['kills', 201],
      ['races', 5],
    ]);
  });

  it('takes a report that is missing or cut off for none', () => {
    expect(readVitest('/nowhere/report.json')).toEqual(counts(0));
    expect(readPlaywright(file('{"stats":'))).toEqual(counts(0));
    expect(readTried('/nowhere/report.json').size).toBe(0);
  });
});
