import { median } from '../statistics.mjs';

/**
 * @typedef {import('../say-goals.mjs').Goal} Goal
 * @typedef {import('./measure.mjs').Measured} Measured
 */

const BARE_AT_MOST = 1.5;
/** In milliseconds. */
const FRAME_AT_MOST = 50;
const SAVED_AT_MOST = 50;

/** @param {Measured} presser @param {Measured} bare @param {readonly number[]} saved nothing where there was no briefing for it @returns {readonly Goal[]} */
export function goals(presser, bare, saved) {
  const longest = Math.max(...presser.frames);
  const stored = median(saved);
  return [
    against('open to the first frame', timeOf(presser, 'painted') / timeOf(bare, 'painted')),
    against('a quote to the next frame', timeOf(presser, 'frame') / timeOf(bare, 'frame')),
    against('a key to the next frame', timeOf(presser, 'key') / timeOf(bare, 'key')),
    against('memory of the window', presser.memory / bare.memory),
    {
      name: 'scroll from end to end',
      reached: longest <= FRAME_AT_MOST,
      words: `the longest frame ${longest.toFixed(0)} ms, at most ${FRAME_AT_MOST} ms; the bare view’s ${Math.max(...bare.frames).toFixed(0)} ms`,
    },
    ...(saved.length === 0
      ? []
      : [
          {
            name: 'a quote to Saved',
            reached: stored <= SAVED_AT_MOST,
            words: `${stored.toFixed(1)} ms, at most ${SAVED_AT_MOST} ms`,
          },
        ]),
  ];
}

/** @param {string} name @param {number} ratio @returns {Goal} */
const against = (name, ratio) => ({
  name,
  reached: ratio <= BARE_AT_MOST,
  words: `×${ratio.toFixed(2)} of the bare view, at most ×${BARE_AT_MOST}`,
});

/** @param {Measured} measured @param {string} what */
const timeOf = ({ times }, what) => median(times[what] ?? [Number.NaN]);
