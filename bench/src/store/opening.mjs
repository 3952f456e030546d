import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../statistics.mjs';
import { editing, must, openProject, send } from './sample-project.mjs';

/**
 * @typedef {import('./open-once.mjs').Opened} Opened
 * @typedef {import('./sample-project.mjs').Store} Store
 * @typedef {object} Openings medians of fresh processes, in milliseconds
 * @property {number} store a project that was closed in good order
 * @property {number} killed the same after a kill, with commands to be replayed
 * @property {number} replayed how many
 * @property {Readonly<Record<string, number>>} peer `all`, and its steps
 */

const ROUNDS = 11;
/** As many commands as a project of 10,000 annotations may have after its snapshot, nearly. */
const REPLAYED = 7_000;
const once = fileURLToPath(new URL('./open-once.mjs', import.meta.url));

/**
 * Opens a project in fresh processes, turn and turn about with the least that any program has to do.
 * @param {Store} store @param {string} address the bundle's @param {string} folder of the project
 * @returns {Promise<Openings>}
 */
export async function openings(store, address, folder) {
  const killed = await kill(store, folder);
  const subjects = [
    { way: 'store', project: folder },
    { way: 'store', project: killed },
    { way: 'peer', project: folder },
  ].map(({ way, project }) => ({
    /** @returns {Opened} */
    open: () =>
      JSON.parse(execFileSync(process.execPath, [once, way, address, project], { encoding: 'utf8' })),
    took: /** @type {Opened[]} */ ([]),
  }));
  // The first round warms the file cache; it is not counted.
  for (const subject of subjects) subject.open();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of round % 2 ? subjects.toReversed() : subjects) subject.took.push(subject.open());
  }
  rmSync(killed, { recursive: true });
  const [ours, replaying, peer] = subjects.map(({ took }) => medians(took));
  return {
    store: ours?.['all'] ?? Number.NaN,
    killed: replaying?.['all'] ?? Number.NaN,
    replayed: REPLAYED,
    peer: peer ?? {},
  };
}

/** A copy of a project as a kill leaves it that comes before the next snapshot. @param {Store} store @param {string} folder */
async function kill(store, folder) {
  const [alive, killed] = [`${folder}-alive`, `${folder}-killed`];
  cpSync(folder, alive, { recursive: true });
  const project = await openProject(store, alive);
  await Promise.all(
    Array.from({ length: REPLAYED }, async (_, i) => must(await send(project, editing(project, i)))),
  );
  cpSync(alive, killed, { recursive: true });
  rmSync(join(killed, 'project.lock'));
  must(await project.close());
  rmSync(alive, { recursive: true });
  return killed;
}

/** @param {readonly Opened[]} all @returns {Opened} */
function medians(all) {
  const steps = Object.keys(all[0] ?? {});
  return Object.fromEntries(steps.map((step) => [step, median(all.map((one) => one[step] ?? Number.NaN))]));
}
