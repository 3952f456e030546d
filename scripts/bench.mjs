import './setup/node-version.mjs';
import { join } from 'node:path';
import { onDisplay } from './setup/display.mjs';
import { ensureAddon, ensurePackages } from './setup/packages.mjs';
import { root } from './setup/paths.mjs';
import { foreground } from './setup/run.mjs';
import { main, SetupError } from './setup/say.mjs';
import { setUp } from './setup/setup.mjs';

const bench = join(root, 'bench');

/**
 * Runs one measurement in a process of its own; its exit status is 1 when a goal is missed.
 * @param {string} name @param {NodeJS.ProcessEnv} [env]
 */
const measure = (name, env = process.env) =>
  foreground(process.execPath, [join(bench, 'src', 'main.mjs'), name], { env });

/** Each sets up what it needs and no more: engine, store, search, revisions and export are measured without Electron and without a display. */
const measurements = new Map([
  [
    'engine',
    async () => {
      await ensurePackages();
      await ensurePackages(bench);
      return measure('engine');
    },
  ],
  [
    'store',
    async () => {
      await ensurePackages();
      await ensurePackages(bench);
      await ensureAddon(bench, 'better-sqlite3', join('build', 'Release', 'better_sqlite3.node'));
      return measure('store');
    },
  ],
  [
    'search',
    async () => {
      await ensurePackages();
      return measure('search');
    },
  ],
  [
    'revisions',
    async () => {
      await ensurePackages();
      await ensurePackages(bench);
      return measure('revisions');
    },
  ],
  [
    'export',
    async () => {
      await ensurePackages();
      return measure('export');
    },
  ],
  [
    'editor',
    async () => {
      await setUp({ headless: process.platform === 'linux' });
      await ensurePackages(bench);
      return onDisplay((env) => measure('editor', env));
    },
  ],
  [
    'ledger',
    async () => {
      await setUp({ headless: process.platform === 'linux' });
      return onDisplay((env) => measure('ledger', env));
    },
  ],
  [
    'cold-start',
    async () => {
      await setUp({ headless: process.platform === 'linux' });
      return onDisplay((env) => measure('cold-start', env));
    },
  ],
]);

await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !measurements.has(name));
  if (unknown !== undefined) {
    throw new SetupError(`No measurement ${unknown}; there are ${[...measurements.keys()].join(', ')}.`);
  }
  let missed = false;
  for (const [name, run] of measurements) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if ((await run()) !== 0) missed = true;
  }
  return missed ? 1 : 0;
});
