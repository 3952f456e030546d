import { median } from '../statistics.mjs';
import { editing, must, openProject, send } from './sample-project.mjs';

/**
 * @typedef {import('./sample-project.mjs').Store} Store
 * @typedef {{ name: string, took: number, waited: number }} Disturbance medians, in milliseconds
 */

const ROUNDS = 9;

/**
 * What a command waits at worst while the whole project is written beside it: commands are sent one after another
 * until that is done.
 * @param {Store} store @param {string} folder of the project @returns {Promise<readonly Disturbance[]>}
 */
export async function disturbed(store, folder) {
  const project = await openProject(store, folder);
  const disturbances = [
    { name: 'a snapshot', start: () => project.snapshot() },
    { name: 'a backup', start: () => project.backUp() },
  ].map((one) => ({ ...one, took: /** @type {number[]} */ ([]), waited: /** @type {number[]} */ ([]) }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { start, took, waited } of disturbances) {
      // A state that has no snapshot yet.
      must(await send(project, editing(project, round)));
      let isDone = false;
      const began = performance.now();
      const ended = start().then((outcome) => {
        isDone = true;
        must(outcome);
        return performance.now();
      });
      let worst = 0;
      for (let i = 0; !isDone; i += 1) {
        const sent = performance.now();
        must(await send(project, editing(project, i)));
        worst = Math.max(worst, performance.now() - sent);
      }
      took.push((await ended) - began);
      waited.push(worst);
    }
  }
  must(await project.close());
  return disturbances.map(({ name, took, waited }) => ({ name, took: median(took), waited: median(waited) }));
}
