import { columns } from '../columns.mjs';
import { mean, median, quantile } from '../statistics.mjs';
import { AT_ONCE, KINDS, STORE } from './commands.mjs';
import { ratio } from './goals.mjs';

/** @typedef {import('./commands.mjs').Measured} Measured */

/** One command after another. @param {readonly Measured[]} measured */
export function commandTable(measured) {
  const rows = KINDS.flatMap((kind) =>
    measured.map(({ name, times }) => [
      `annotation.${kind}, ${name}`,
      ...[median(times[kind]), mean(times[kind]), quantile(times[kind], 0.99), Math.max(...times[kind])].map(
        ms,
      ),
      ratio(measured, kind, STORE, name).toPrecision(3),
    ]),
  );
  return columns([['ms', 'median', 'mean', '99 %', 'max', 'store ÷ it'], ...rows]);
}

/** Many commands at once. @param {readonly Measured[]} measured */
export function atOnceTable(measured) {
  const rows = measured
    .filter(({ atOnce }) => atOnce.length > 0)
    .map(({ name, atOnce }) => [name, ms(median(atOnce)), count((AT_ONCE / median(atOnce)) * 1000)]);
  return columns([[`${AT_ONCE} edits at once`, 'ms', 'commands a second'], ...rows]);
}

/** @param {readonly import('./disturbed.mjs').Disturbance[]} all */
export function disturbanceTable(all) {
  const rows = all.map(({ name, took, waited }) => [name, ms(took), ms(waited)]);
  return columns([['ms', 'takes', 'longest wait of a command meanwhile'], ...rows]);
}

/** @param {import('./opening.mjs').Openings} openings */
export function openingTable({ store, killed, replayed, peer: { all, ...steps } }) {
  const parts = Object.entries(steps).map(([step, time]) => `${step} ${Math.round(time)}`);
  return columns([
    ['ms', 'median'],
    ['Presser’s store', Math.round(store).toString()],
    [`the same, ${count(replayed)} commands to replay`, Math.round(killed).toString()],
    [`the least: ${parts.join(', ')}`, Math.round(all ?? Number.NaN).toString()],
  ]);
}

/** @param {readonly import('./written.mjs').Written[]} all */
export function writtenTable(all) {
  const rows = all.map(({ annotations, snapshot, journal, rest }) =>
    [annotations, snapshot, journal, rest, journal + rest].map(count),
  );
  return columns([
    ['annotations', 'a snapshot', 'journal', 'share in snapshots', 'bytes a command'],
    ...rows,
  ]);
}

/** @param {number} value */
const ms = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3));

/** @param {number} value */
const count = (value) => Math.round(value).toLocaleString('en');
