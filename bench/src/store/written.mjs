import { statSync } from 'node:fs';
import { join } from 'node:path';
import { countWrites } from './count-writes.mjs';
import { editing, must, openProject, send } from './sample-project.mjs';

/**
 * @typedef {import('./sample-project.mjs').Store} Store
 * @typedef {object} Written bytes, but for the first
 * @property {number} annotations of the project
 * @property {number} snapshot the whole project, as it is written at once
 * @property {number} journal what one command adds to the journal
 * @property {number} rest one command's share in the snapshots
 */

/** So many that the largest project comes to more than one snapshot. */
const COMMANDS = 16_000;
const AT_ONCE = 50;

/**
 * The bytes that a command writes to the disk, on the average.
 * @param {Store} store @param {string} folder of the project @param {number} annotations in it
 * @returns {Promise<Written>}
 */
export async function written(store, folder, annotations) {
  const sizeOf = (/** @type {string} */ name) => statSync(join(folder, name)).size;
  const project = await openProject(store, folder);
  const before = sizeOf('journal.ndjson');
  const bytes = await countWrites(async () => {
    for (let at = 0; at < COMMANDS; at += AT_ONCE) {
      const bodies = Array.from({ length: AT_ONCE }, (_, i) => editing(project, at + i));
      for (const sent of await Promise.all(bodies.map((body) => send(project, body)))) must(sent);
    }
  });
  const grown = sizeOf('journal.ndjson') - before;
  must(await project.close());
  const rest = (bytes - grown) / COMMANDS;
  return { annotations, snapshot: sizeOf('project.json'), journal: grown / COMMANDS, rest };
}
