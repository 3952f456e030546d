import { OURS, WALK } from './subjects.mjs';

/**
 * @typedef {import('../say-goals.mjs').Goal} Goal
 * @typedef {import('./revisions.mjs').Measured} Measured
 */

const AT_MOST = 1_000;
const WALK_AT_MOST = 3;

/** @param {readonly Measured[]} measured @param {number} quotes how many there are @returns {readonly Goal[]} */
export function goals(measured, quotes) {
  const ours = measured.find(({ name }) => name === OURS);
  const walk = measured.find(({ name }) => name === WALK);
  const time = ours?.time ?? Number.NaN;
  const ratio = time / (walk?.time ?? Number.NaN);
  const answered = ours ? ours.right + ours.toConfirm + ours.gone + ours.wrong : 0;
  return [
    {
      name: 'all of it',
      reached: time <= AT_MOST,
      words: `${time.toFixed(0)} ms for both copies and all quotes, at most ${AT_MOST} ms`,
    },
    {
      name: 'against a walk',
      reached: ratio <= WALK_AT_MOST,
      words: `×${ratio.toFixed(2)} of it, at most ×${WALK_AT_MOST}`,
    },
    {
      name: 'none left out',
      reached: answered === quotes,
      words: `${answered} of ${quotes} taken over, to be confirmed or said to be gone`,
    },
    {
      name: 'none wrong',
      reached: ours?.wrong === 0,
      words: `${ours?.wrong ?? Number.NaN} taken to words that they do not belong to`,
    },
  ];
}
