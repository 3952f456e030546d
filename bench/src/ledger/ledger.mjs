import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.mjs';
import { columns } from '../columns.mjs';
import { fixtureParagraphs } from '../fixture-paragraphs.mjs';
import { sayGoals } from '../say-goals.mjs';
import { median } from '../statistics.mjs';
import { openings } from './openings.mjs';

const BRIEFINGS = 50;
const STATISTICS = 100;
/** Starts of the app that are measured: in each there is one first opening. */
const STARTS = 5;
/** In milliseconds. */
const AT_MOST = 200;

/**
 * How long the ledger of a large project takes to open in the built app.
 * @param {import('../../../scripts/runtime/resolve.mjs').Runtime} runtime @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether the goals are reached
 */
export async function ledger(runtime, env) {
  const folder = mkdtempSync(join(tmpdir(), 'presser-bench-'));
  try {
    const userData = join(folder, 'presser');
    /** @type {typeof import('./entry.mjs')} */
    const shared = await import(await bundle(new URL('./entry.mjs', import.meta.url), 'ledger', folder));
    const { project, sources } = shared.manyBriefings(fixtureParagraphs(), BRIEFINGS, STATISTICS);
    await shared.storeProject(userData, project, sources);
    const once = () => openings(runtime, env, userData, project.title);
    await once();
    const measured = [];
    for (let start = 0; start < STARTS; start += 1) measured.push(await once());
    const times = /** @type {const} */ ([
      ['first opening', measured.map(({ first }) => first)],
      ['from another part of the desk', measured.flatMap(({ again }) => again)],
      ['with the desk', measured.flatMap(({ desk }) => desk)],
      ['after a change', measured.flatMap(({ changed }) => changed)],
    ]);
    const count = (BRIEFINGS * STATISTICS).toLocaleString('en');
    console.log(
      `Ledger of ${BRIEFINGS} briefings with ${count} statistics, Electron ${runtime.version ?? 'of unknown version'}, ${STARTS} starts\n`,
    );
    console.log(`${table(times)}\n`);
    return sayGoals(
      times.map(([name, took]) => ({
        name,
        reached: median(took) <= AT_MOST,
        words: `${median(took).toFixed(0)} ms, at most ${AT_MOST} ms`,
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly (readonly [string, readonly number[]])[]} times */
function table(times) {
  return columns([
    ['ms', 'median', 'min', 'max'],
    ...times.map(([name, took]) => [
      name,
      ...[median(took), Math.min(...took), Math.max(...took)].map((value) => value.toFixed(0)),
    ]),
  ]);
}
