import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../statistics.mjs';

const ROUNDS = 11;
const SMALL = 500;
const once = fileURLToPath(new URL('./start-up-once.mjs', import.meta.url));

/**
 * @typedef {object} StartUp medians, in milliseconds
 * @property {number} node a bare Node from start to end
 * @property {number} load from before the import of the engine to its end, in a fresh process
 * @property {number} small the first reading of a small text in such a process
 * @property {number} briefing the first reading of the whole text, in a process of its own
 */

/**
 * Starts the engine in fresh processes, turn and turn about with a bare Node.
 * @param {string} engine the bundle's address @param {string} text @param {string} folder for scratch files
 * @returns {StartUp}
 */
export function startUp(engine, text, folder) {
  const small = join(folder, 'small.txt');
  const briefing = join(folder, 'briefing.txt');
  writeFileSync(small, text.slice(0, SMALL));
  writeFileSync(briefing, text);
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  /** @param {string} file @returns {{ load: number, read: number }} */
  const start = (file) => JSON.parse(node(once, engine, file));
  const times = { node: [0], load: [0], small: [0], briefing: [0] };
  for (let round = -1; round < ROUNDS; round += 1) {
    // The first round warms the file cache; it is not counted.
    if (round === 0) for (const list of Object.values(times)) list.length = 0;
    const began = performance.now();
    node(empty);
    times.node.push(performance.now() - began);
    const first = start(small);
    const second = start(briefing);
    times.load.push(first.load, second.load);
    times.small.push(first.read);
    times.briefing.push(second.read);
  }
  return {
    node: median(times.node),
    load: median(times.load),
    small: median(times.small),
    briefing: median(times.briefing),
  };
}

/** @param {string[]} args */
const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8' });
