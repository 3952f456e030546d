import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/setup/paths.mjs';
import { sandboxFlags } from '../../scripts/setup/sandbox.mjs';
import { startOnce } from './start-once.mjs';
import { median } from './statistics.mjs';

const rounds = 5;
const goal = 1.5;
const bare = fileURLToPath(new URL('./bare', import.meta.url));

/**
 * Cold start to a usable workspace, against a bare window on the same runtime in the same run.
 * @param {import('../../scripts/runtime/resolve.mjs').Runtime} runtime @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether the goal is reached
 */
export async function coldStart(runtime, env) {
  const data = mkdtempSync(join(tmpdir(), 'presser-bench-'));
  const flags = sandboxFlags(runtime.dist);
  /** @param {string[]} args @param {string} selector */
  const start = (args, selector) =>
    startOnce({ executable: runtime.executable, args: [...flags, ...args], selector, env });
  const subjects = [
    {
      name: 'bare window',
      times: /** @type {number[]} */ ([]),
      once: () => start([bare, `--user-data-dir=${join(data, 'bare')}`], 'h1'),
    },
    {
      name: 'Presser, workspace usable',
      times: /** @type {number[]} */ ([]),
      once: () =>
        start(
          [root, `--user-data-dir=${join(data, 'presser')}`, '--lang=en'],
          '[aria-label="Transcript"] article',
        ),
    },
  ];
  try {
    for (const { once } of subjects) await once();
    for (let round = 0; round < rounds; round += 1) {
      for (const { times, once } of subjects) times.push(await once());
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }

  const [yardstick = Number.NaN, presser = Number.NaN] = subjects.map(({ times }) => median(times));
  const ratio = presser / yardstick;
  console.log(
    `Cold start, Electron ${runtime.version ?? 'of unknown version'}, ${rounds} runs each, in turn\n`,
  );
  for (const { name, times } of subjects) console.log(row(name, times));
  console.log(`\nratio ${ratio.toFixed(2)} (goal: at most ${goal}): ${ratio <= goal ? 'reached' : 'MISSED'}`);
  return ratio <= goal;
}

/** @param {string} name @param {readonly number[]} times */
function row(name, times) {
  /** @param {number} value */
  const ms = (value) => `${Math.round(value)} ms`.padStart(8);
  return `${name.padEnd(28)} median ${ms(median(times))}   min ${ms(Math.min(...times))}   max ${ms(Math.max(...times))}`;
}
