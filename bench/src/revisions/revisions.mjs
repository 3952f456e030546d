import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../../scripts/setup/say.mjs';
import { bundle } from '../bundle.mjs';
import { columns } from '../columns.mjs';
import { sayGoals } from '../say-goals.mjs';
import { median } from '../statistics.mjs';
import { goals } from './goals.mjs';
import { LENGTH, makeSample, QUOTES } from './sample-copies.mjs';
import { hypothesis, presser, walk } from './subjects.mjs';

/**
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {import('./sample-copies.mjs').Sample} Sample
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} time milliseconds for all quotes, median
 * @property {number} right at their words
 * @property {number} toConfirm at their words or where these were changed, for a person to look at
 * @property {number} gone said to be gone
 * @property {number} wrong at other words
 */

/** Quotes of a copy in a later one, beside two other ways. @returns {Promise<boolean>} whether all goals are reached */
export async function revisions() {
  const folder = mkdtempSync(join(tmpdir(), 'presser-bench-'));
  try {
    return measure(await import(await bundle(new URL('./entry.mjs', import.meta.url), 'revisions', folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('./sample-copies.mjs').Revisions} bundled */
function measure(bundled) {
  const sample = makeSample(bundled);
  console.log(
    `Revisions, two copies of ${LENGTH.toLocaleString('en')} characters, 2% changed, ${QUOTES.toLocaleString('en')} quotes, Node ${process.version}\n`,
  );
  say('Comparing …');
  const measured = timed([presser(bundled, sample), walk(sample), hypothesis(sample)], sample);
  const rows = measured.map((one) => [
    one.name,
    one.time.toFixed(0),
    (one.time / QUOTES).toFixed(2),
    ...[one.right, one.toConfirm, one.gone, one.wrong].map(String),
  ]);
  console.log(`${columns([['', 'ms', 'ms a quote', 'right', 'to confirm', 'gone', 'wrong'], ...rows])}\n`);
  return sayGoals(goals(measured, QUOTES));
}

/** In turn, again and again; the median counts. @param {readonly Subject[]} subjects @param {Sample} sample @returns {readonly Measured[]} */
function timed(subjects, sample) {
  const runs = subjects.map((subject) => ({ subject, times: /** @type {number[]} */ ([]) }));
  for (let round = 0; round < Math.max(...subjects.map(({ rounds }) => rounds)); round += 1) {
    for (const { subject, times } of runs) {
      if (round >= subject.rounds) continue;
      const began = performance.now();
      subject.run(sample.quotes);
      times.push(performance.now() - began);
    }
  }
  return runs.map(({ subject, times }) => ({
    name: subject.name,
    time: median(times),
    ...judged(subject.run(sample.quotes), sample),
  }));
}

/** Holds places against where the quotes' words really are. @param {import('./subjects.mjs').Answers} answers @param {Sample} sample */
function judged(answers, { truth }) {
  const counts = { right: 0, toConfirm: 0, gone: 0, wrong: 0 };
  for (const [quote, place] of truth) {
    const found = answers.get(quote);
    if (found === undefined) continue;
    const isThere = place && found && place.start < found.end && found.start < place.end;
    const isExact = isThere && found.start === place.start && found.end === place.end;
    if (found === null) counts.gone += 1;
    else if (!isThere || (found.isSure && place.isSame && !isExact)) counts.wrong += 1;
    else if (found.isSure) counts.right += 1;
    else counts.toConfirm += 1;
  }
  return counts;
}
