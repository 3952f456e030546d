import { columns } from '../columns.mjs';
import { median, quantile } from '../statistics.mjs';

/** @typedef {import('./measure.mjs').Measured} Measured */

/** What is timed, by the name that the subjects give it, and what it says in the table. */
const TIMED = [
  ['painted', 'open'],
  ['frame', 'tag'],
  ['key', 'key'],
];

/** @param {readonly Measured[]} measured */
export function speedTable(measured) {
  const rows = measured.map(({ name, times, frames, memory }) => [
    name,
    ...TIMED.map(([what = '']) => (times[what] ? ms(median(times[what])) : '')),
    ms(quantile(frames, 0.99)),
    ms(Math.max(...frames)),
    (memory / 1e6).toFixed(0),
  ]);
  return columns([['ms', ...TIMED.map(([, title = '']) => title), 'scroll, 99 %', 'longest', 'MB'], ...rows]);
}

/** @param {Measured} presser */
export function wholeLines({ times }) {
  const of = (/** @type {string} */ what) => ms(median(times[what] ?? [Number.NaN]));
  return [
    `Presser from the click on the project: ${of('opened')} ms.`,
    `While what was typed was stored, no frame came for ${of('still')} ms at most.`,
  ].join('\n');
}

/** @param {number} value */
const ms = (value) => value.toFixed(value >= 10 ? 0 : 1);
