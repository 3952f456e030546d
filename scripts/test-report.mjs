import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, status: number, counts: Counts | null }} Outcome `counts` is null for a step that runs no tests
 */

const none = { passed: 0, failed: 0, skipped: 0 };

/** The counts in a report of vitest's json reporter; none if the runner wrote none. @param {string} file @returns {Counts} */
export function readVitest(file) {
  const report = readJson(file);
  if (report === null) return none;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** How often what was tried in the long form of a suite, by a report of vitest's json reporter. @param {string} file @returns {ReadonlyMap<string, number>} */
export function readTried(file) {
  /** @type {Map<string, number>} */
  const tried = new Map();
  for (const { assertionResults } of readJson(file)?.testResults ?? []) {
    for (const { meta } of assertionResults) {
      for (const [what, count] of Object.entries(meta.tried ?? {})) {
        tried.set(what, (tried.get(what) ?? 0) + count);
      }
    }
  }
  return tried;
}

/** The counts in a report of Playwright's json reporter; none if the runner wrote none. @param {string} file @returns {Counts} */
export function readPlaywright(file) {
  const stats = readJson(file)?.stats;
  if (stats === undefined) return none;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * The closing lines: one a step, then the sum of all tests alone on the last one. A step that failed
 * without a failed test (lint, a file that does not load) counts as one failure: the sum never looks
 * better than the run was.
 * @param {readonly Outcome[]} outcomes @returns {{ lines: string[], failed: boolean }}
 */
export function addUp(outcomes) {
  const sum = { ...none };
  const lines = [];
  for (const { name, status, counts } of outcomes) {
    const { passed, failed, skipped } = counts ?? none;
    sum.passed += passed;
    sum.failed += status !== 0 && failed === 0 ? 1 : failed;
    sum.skipped += skipped;
    const detail = counts === null ? '' : `: ${passed} passed, ${failed} failed, ${skipped} skipped`;
    lines.push(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}${detail}`);
  }
  lines.push('', `${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  return { lines, failed: outcomes.some(({ status }) => status !== 0) };
}

/** @param {string} file @returns {any} */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // the runner did not get that far, and its exit status says so
  }
}
