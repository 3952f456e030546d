/**
 * @typedef {{ start: number, end: number, value: number | null, max: number | null }} Answer
 * @typedef {object} Found
 * @property {number} start
 * @property {number} end
 * @property {readonly number[]} values each way to read it
 * @property {number | null} [max] left out by what does not know ranges
 * @property {boolean} [dated] within a date: not held against it where it is no statistic
 * @typedef {{ hits: number, wanted: number, right: number, found: number }} Tally answers that were found, findings that are right
 */

/** Fractions in the answers have four digits. */
const TOLERANCE = 1e-3;

/**
 * Holds findings against answers by place and value alone: kind, unit and hedge are not asked of a peer that has none.
 * @param {readonly Answer[]} answers @param {readonly Found[]} found @returns {Tally}
 */
export function hold(answers, found) {
  const isRight = (/** @type {Found} */ finding, /** @type {Answer} */ answer) =>
    finding.start < answer.end &&
    answer.start < finding.end &&
    finding.values.some((value) => near(value, answer.value)) &&
    (finding.max === undefined || near(finding.max, answer.max));
  const right = found.filter((finding) => answers.some((answer) => isRight(finding, answer)));
  return {
    hits: answers.filter((answer) => found.some((finding) => isRight(finding, answer))).length,
    wanted: answers.length,
    right: right.length,
    found: right.length + found.filter((finding) => !finding.dated && !right.includes(finding)).length,
  };
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (all, { hits, wanted, right, found }) => ({
      hits: all.hits + hits,
      wanted: all.wanted + wanted,
      right: all.right + right,
      found: all.found + found,
    }),
    { hits: 0, wanted: 0, right: 0, found: 0 },
  );
}

/** @param {Tally} tally */
export const inWords = ({ hits, wanted, right, found }) =>
  `recall ${(hits / wanted).toFixed(3)} (${hits}/${wanted})   precision ${(right / found).toFixed(3)} (${right}/${found})`;

/** @param {number | null} a @param {number | null} b */
const near = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= TOLERANCE * Math.abs(b));
