import { median } from '../statistics.mjs';

/**
 * @typedef {import('./runners.mjs').Runner} Runner
 *
 * @typedef {object} Speed
 * @property {number} time of one call, in milliseconds: the median
 * @property {number} runs how many it is the median of
 *
 * @typedef {{ runner: Runner, text: number, samples: number[], rounds: number }} Series one subject on one text
 * @typedef {{ name: string, length: number, speeds: ReadonlyMap<string, Speed> }} Measured the subjects on one text
 */

const ROUNDS = 9;
/** A sample is repeated until it takes this long, in milliseconds: one call on a short text is over too soon. */
const SAMPLE = 100;
const WARM_UP = 500;
/** What one subject may take on one text, in milliseconds; a call that takes longer by itself is made once. */
const BUDGET = 6_000;

/**
 * Measures all subjects on all texts, turn and turn about, so that the machine and its load fall on all alike.
 * @param {readonly import('./texts.mjs').Sized[]} texts @param {readonly Runner[]} runners
 * @returns {Promise<readonly Measured[]>}
 */
export async function speeds(texts, runners) {
  /** @type {Series[]} */
  const series = [];
  for (const text of texts.keys()) {
    for (const runner of runners) {
      if (text === 0 || !runner.onlyAsItIs) series.push(await warmedUp(runner, text));
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    // There and back: else the first one would always pay for what the last one, on the longest text, left behind.
    for (const { runner, text, samples, rounds } of round % 2 ? series.toReversed() : series) {
      if (round < rounds) samples.push(await runner.sample(text, SAMPLE));
    }
  }
  return texts.map(({ name, text }, place) => ({
    name,
    length: text.length,
    speeds: new Map(
      series
        .filter((one) => one.text === place)
        .map(({ runner, samples }) => [runner.name, { time: median(samples), runs: samples.length }]),
    ),
  }));
}

/** @param {Runner} runner @param {number} text @returns {Promise<Series>} */
async function warmedUp(runner, text) {
  const first = await runner.sample(text, 0);
  // It is warm from a shorter text; another call to warm it up would take as long as the measurement.
  if (first > BUDGET) return { runner, text, samples: [first], rounds: 0 };
  const usual = await runner.sample(text, WARM_UP);
  const rounds = Math.min(ROUNDS, Math.max(1, Math.floor(BUDGET / Math.max(usual, SAMPLE))));
  return { runner, text, samples: [], rounds };
}
