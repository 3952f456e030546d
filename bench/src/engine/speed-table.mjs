import { columns } from '../columns.mjs';
import { EMPTY_PASS } from './limits.mjs';
import { WHOLE } from './ours.mjs';

/** @typedef {import('./speed.mjs').Measured} Measured */

/** Time for each character on the longest text, as a multiple of that on the one before it. @param {readonly Measured[]} all @param {string} name */
export function growth(all, name) {
  const [before = Number.NaN, last = Number.NaN] = all.slice(-2).map((on) => speed(on, name));
  return before / last;
}

/** Characters a second. @param {Measured} on @param {string} name */
export function speed({ length, speeds }, name) {
  const measured = speeds.get(name);
  return measured === undefined ? Number.NaN : (length / measured.time) * 1000;
}

/**
 * One line a subject: millions of characters a second on each text, then the ratios, each on the longest text
 * that the subject was measured on.
 * @param {readonly Measured[]} all @returns {string}
 */
export function speedTable(all) {
  const names = [...(all[0]?.speeds.keys() ?? [])];
  const head = ['M characters/s', ...all.map(({ name }) => name), 'growth', 'empty pass ÷ it', 'engine ÷ it'];
  const rows = names.map((name) => {
    const last = all.findLast(({ speeds }) => speeds.has(name));
    const ratio = (/** @type {string} */ to) => (last ? speed(last, to) / speed(last, name) : Number.NaN);
    return [
      name,
      ...all.map((on) => cell(on, name)),
      number(growth(all, name)),
      number(ratio(EMPTY_PASS)),
      number(ratio(WHOLE)),
    ];
  });
  return columns([head, ...rows]);
}

/** A star marks what was measured once. @param {Measured} on @param {string} name */
function cell(on, name) {
  const once = on.speeds.get(name)?.runs === 1;
  return `${number(speed(on, name) / 1e6)}${once ? '*' : ' '}`;
}

/** Three digits, whatever the size; a dash where nothing was measured. @param {number} value */
function number(value) {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
