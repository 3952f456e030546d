import { median } from '../statistics.mjs';
import { KINDS, STORE } from './commands.mjs';
import { BARE, LOWDB } from './peers.mjs';

/**
 * @typedef {import('../say-goals.mjs').Goal} Goal
 * @typedef {import('./commands.mjs').Measured} Measured
 * @typedef {import('./commands.mjs').Kind} Kind
 * @typedef {import('./opening.mjs').Openings} Openings
 * @typedef {import('./written.mjs').Written} Written
 */

const BARE_AT_MOST = 2;
const LOWDB_AT_LEAST = 80;
const OPEN_AT_MOST = 1.5;
/** From a project of 1,000 annotations to one of 10,000: in the smallest ones snapshots come even more rarely. */
const GROWTH_AT_MOST = 1.1;

/** @param {readonly Measured[]} measured @param {Openings} opening @param {readonly Written[]} written the largest project last @returns {readonly Goal[]} */
export function goals(measured, opening, written) {
  const bare = Math.max(...KINDS.map((kind) => ratio(measured, kind, STORE, BARE)));
  const lowdb = Math.min(...KINDS.map((kind) => ratio(measured, kind, LOWDB, STORE)));
  const open = opening.store / (opening.peer['all'] ?? Number.NaN);
  const [before = Number.NaN, last = Number.NaN] = written
    .slice(-2)
    .map(({ journal, rest }) => journal + rest);
  const growth = last / before;
  return [
    {
      name: 'command to durable',
      reached: bare <= BARE_AT_MOST,
      words: `×${bare.toFixed(2)} of a ${BARE} of the same bytes, at most ×${BARE_AT_MOST}`,
    },
    {
      name: 'against writing everything',
      reached: lowdb >= LOWDB_AT_LEAST,
      words: `${lowdb.toFixed(0)} times as fast as ${LOWDB}, at least ${LOWDB_AT_LEAST}`,
    },
    {
      name: 'opening',
      reached: open <= OPEN_AT_MOST,
      words: `×${open.toFixed(2)} of reading, hashing, parsing and validating, at most ×${OPEN_AT_MOST}`,
    },
    {
      name: 'bytes a command',
      reached: growth <= GROWTH_AT_MOST,
      words: `×${growth.toFixed(2)} from 1,000 to 10,000 annotations, at most ×${GROWTH_AT_MOST}`,
    },
  ];
}

/** How long the one takes as a multiple of the other. @param {readonly Measured[]} measured @param {Kind} kind @param {string} one @param {string} other */
export function ratio(measured, kind, one, other) {
  /** @param {string} name */
  const time = (name) => median(measured.find((subject) => subject.name === name)?.times[kind] ?? []);
  return time(one) / time(other);
}
