/**
 * @typedef {import('./measure.mjs').Scores} Scores
 * @typedef {import('./measure.mjs').Tally} Tally
 */

/** Share of what was wanted that was found; 1 where nothing was. @param {Tally} tally */
export const recall = ({ right, wanted }) => (wanted === 0 ? 1 : right / wanted);

/** Share of what was found that is right; 1 where nothing was found. @param {Tally} tally */
export const precision = ({ right, found }) => (found === 0 ? 1 : right / found);

/** Adds up the scores of several texts. @param {readonly Scores[]} all @returns {Scores} */
export function total(all) {
  /** @param {keyof Scores} name @returns {Tally} */
  const sum = (name) =>
    all.reduce(
      (tally, scores) => ({
        right: tally.right + scores[name].right,
        wanted: tally.wanted + scores[name].wanted,
        found: tally.found + scores[name].found,
      }),
      { right: 0, wanted: 0, found: 0 },
    );
  return {
    statistics: sum('statistics'),
    qualifier: sum('qualifier'),
    unit: sum('unit'),
    of: sum('of'),
    turns: sum('turns'),
    parts: sum('parts'),
    speakers: sum('speakers'),
    head: sum('head'),
    injected: sum('injected'),
    furniture: sum('furniture'),
    claims: sum('claims'),
    taken: sum('taken'),
  };
}

/**
 * Goals over all texts, and over those that were never looked at while building (figures.md and transcript.md, "How
 * good"; for the parts of turns, kind and exchange, the pages name none).
 */
const GOALS = {
  all: { recall: 0.98, precision: 0.98, qualifier: 0.97, unit: 0.97, parts: 0.97 },
  unseen: { recall: 0.95, precision: 0.95, qualifier: 0.95, unit: 0.95, parts: 0.95 },
};

/**
 * What is under its goal, in words; empty if every goal is met.
 * @param {'all' | 'unseen'} which @param {Scores} scores @returns {string[]}
 */
export function shortfalls(which, scores) {
  const goal = GOALS[which];
  /** @type {[string, number, number][]} */
  const shares = [
    ['recall of statistics', recall(scores.statistics), goal.recall],
    ['precision of statistics', precision(scores.statistics), goal.precision],
    ['qualifiers', recall(scores.qualifier), goal.qualifier],
    ['units', recall(scores.unit), goal.unit],
    ['turns right', recall(scores.turns), 1],
    ['turns found that are right', precision(scores.turns), 1],
    ['kinds and exchanges of turns', recall(scores.parts), goal.parts],
    ['injected strings exact', recall(scores.injected), 1],
    ['injected strings found that are right', precision(scores.injected), 1],
    ['page text kept out of turns', recall(scores.furniture), 1],
  ];
  return shares
    .filter(([, share, least]) => share < least)
    .map(([name, share, least]) => `${name}: ${share.toFixed(3)}, goal ${least}`);
}
