import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Runner
 * @property {string} name
 * @property {boolean} onlyAsItIs
 * @property {(text: number, least: number) => Promise<number>} sample the time of one call on the text with that place
 */

const GROUPS = ['limits', 'ours', 'recognizers', 'chrono'];
const program = fileURLToPath(new URL('./runner.mjs', import.meta.url));

/**
 * Starts one process a package, so that no package pays for another one's garbage or compiled code, and lets them end.
 * @template T @param {string} engine the bundle's address
 * @param {(runners: readonly Runner[]) => Promise<T>} body @returns {Promise<T>}
 */
export async function withRunners(engine, body) {
  const children = GROUPS.map((group) => fork(program, [group, engine]));
  try {
    const groups = await Promise.all(
      children.map(async (child) => {
        /** @type {import('./runner.mjs').Ready} */
        const ready = await answer(child);
        return ready.map(({ name, onlyAsItIs }, subject) => ({
          name,
          onlyAsItIs,
          sample: (/** @type {number} */ text, /** @type {number} */ least) => {
            child.send({ subject, text, least });
            return answer(child);
          },
        }));
      }),
    );
    return await body(groups.flat());
  } finally {
    for (const child of children) child.kill();
  }
}

/** The next message; an end instead of it is an error. @param {import('node:child_process').ChildProcess} child @returns {Promise<any>} */
function answer(child) {
  return new Promise((done, fail) => {
    const ended = () => fail(new Error(`${child.spawnargs.join(' ')} ended early.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      done(message);
    });
  });
}
