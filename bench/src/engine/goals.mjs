import { FIGURES, TRANSCRIPT, WHOLE } from './ours.mjs';
import { growth, speed } from './speed-table.mjs';

/**
 * @typedef {import('./speed.mjs').Measured} Measured
 * @typedef {import('../say-goals.mjs').Goal} Goal
 */

const SPEEDS = [
  { name: WHOLE, least: 1e6 },
  { name: TRANSCRIPT, least: 2e6 },
  { name: FIGURES, least: 2e6 },
];
/** Linear but for what the caches and the collector of a longer text cost. */
const GROWTH = 1.3;
const START_UP = 30;

/** A speed counts where it is lowest. @param {readonly Measured[]} all @param {number} load milliseconds @returns {readonly Goal[]} */
export function goals(all, load) {
  const fast = SPEEDS.map(({ name, least }) => {
    const slowest = Math.min(...all.map((on) => speed(on, name)));
    return {
      name,
      reached: slowest >= least,
      words: `${millions(slowest)} characters/s on the text where it is slowest, at least ${millions(least)}`,
    };
  });
  const grown = growth(all, WHOLE);
  const linear = {
    name: `${WHOLE}, linear`,
    reached: grown <= GROWTH,
    words: `time a character ×${grown.toFixed(2)} from 100,000 to 1,000,000, at most ×${GROWTH}`,
  };
  const ready = {
    name: 'start-up',
    reached: load <= START_UP,
    words: `${load.toFixed(1)} ms, at most ${START_UP} ms`,
  };
  return [...fast, linear, ready];
}

/** @param {number} value */
const millions = (value) => `${(value / 1e6).toFixed(2)} M`;
