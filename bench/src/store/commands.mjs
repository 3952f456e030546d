import { append, appendSync, lowdb, sqlite } from './peers.mjs';
import { editing, journalLines, must, openProject, repeating, send } from './sample-project.mjs';

/**
 * @typedef {import('./sample-project.mjs').Store} Store
 * @typedef {import('./sample-project.mjs').ProjectStore} ProjectStore
 * @typedef {{ name: string, times: Readonly<Record<Kind, readonly number[]>>, atOnce: readonly number[] }} Measured milliseconds
 * @typedef {(typeof KINDS)[number]} Kind
 * @typedef {{ name: string, one: (kind: Kind, i: number) => unknown, many: () => unknown }} Subject
 */

/** A short line and a long one. */
export const KINDS = /** @type {const} */ (['edit', 'add']);
/** How many commands are sent at once where that is measured. */
export const AT_ONCE = 500;
export const STORE = 'Presser’s store';

const ROUNDS = 9;
const A_ROUND = 200;
const LOWDB_WRITES = 25;

/**
 * From a command to its being on the disk, on a project that is there already; the peers write the very bytes that
 * the journal got for such commands.
 * @param {Store} store @param {string} folder of the project @param {string} scratch
 * @returns {Promise<readonly Measured[]>}
 */
export async function commandTimes(store, folder, scratch) {
  const project = await openProject(store, folder);
  const before = journalLines(folder);
  /** What the journal gets for each kind of command. */
  const lines = { edit: await linesOf(project, folder, 'edit'), add: await linesOf(project, folder, 'add') };
  const many = Array.from({ length: AT_ONCE }, (_, i) => line(lines.edit, i));

  const peers = [await append(scratch), appendSync(scratch)];
  for (const mode of /** @type {const} */ (['WAL', 'DELETE'])) {
    const peer = await sqlite(scratch, mode, before);
    if (peer) peers.push(peer);
  }
  /** @type {Subject[]} */
  const subjects = [
    {
      name: STORE,
      one: (kind, i) => command(project, kind, i),
      many: () => Promise.all(Array.from({ length: AT_ONCE }, (_, i) => command(project, 'edit', i))),
    },
    ...peers.map(({ name, write }) => ({
      name,
      one: (/** @type {Kind} */ kind, /** @type {number} */ i) => write([line(lines[kind], i)]),
      many: () => write(many),
    })),
  ];
  const measured = await inTurn(subjects);
  for (const { close } of peers) await close();

  // By itself and last: the megabytes that it leaves to be written would fall on whoever flushes next.
  const whole = lowdb(scratch, project.project);
  /** @type {number[]} */
  const times = [];
  for (let i = 0; i < LOWDB_WRITES; i += 1) times.push(await timed(whole.write));
  must(await project.close());
  return [...measured, { name: whole.name, times: { edit: times, add: times }, atOnce: [] }];
}

/** Turn and turn about, there and back, so that the machine and its load fall on all alike. @param {readonly Subject[]} subjects @returns {Promise<Measured[]>} */
async function inTurn(subjects) {
  const all = subjects.map((subject) => ({
    ...subject,
    times: { edit: /** @type {number[]} */ ([]), add: /** @type {number[]} */ ([]) },
    atOnce: /** @type {number[]} */ ([]),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { one, many, times, atOnce } of round % 2 ? all.toReversed() : all) {
      for (const kind of KINDS) {
        for (let i = 0; i < A_ROUND; i += 1) times[kind].push(await timed(() => one(kind, i)));
      }
      atOnce.push(await timed(many));
    }
  }
  return all;
}

/** @param {ProjectStore} project @param {string} folder @param {Kind} kind */
async function linesOf(project, folder, kind) {
  for (let i = 0; i < A_ROUND; i += 1) await command(project, kind, i);
  return journalLines(folder).slice(-A_ROUND);
}

/** @param {ProjectStore} project @param {Kind} kind @param {number} i */
async function command(project, kind, i) {
  must(await send(project, kind === 'edit' ? editing(project, i) : repeating(project, i)));
}

/** @param {readonly Buffer[]} lines @param {number} i */
const line = (lines, i) => lines[i % lines.length] ?? Buffer.alloc(0);

/** How many milliseconds something took. @param {() => unknown} run */
async function timed(run) {
  const began = performance.now();
  await run();
  return performance.now() - began;
}
