import { quantile } from '../statistics.mjs';
import { OURS, SCAN } from './subjects.mjs';

/**
 * @typedef {import('../say-goals.mjs').Goal} Goal
 * @typedef {import('./search.mjs').Asked} Asked
 * @typedef {import('./subjects.mjs').Subject} Subject
 */

const ANSWER_AT_MOST = 50;
const SCAN_AT_MOST = 1.5;
/** What the main process may be kept from its other work, in milliseconds. */
const AT_ONCE_AT_MOST = 50;

/** @param {readonly Asked[]} asked @param {readonly Subject[]} subjects @returns {readonly Goal[]} */
export function goals(asked, subjects) {
  const slowest = Math.max(...asked.map((one) => timeOf(one, OURS)));
  const ratio = sum(asked, OURS) / sum(asked, SCAN);
  const longest = quantile(subjects.find(({ name }) => name === OURS)?.stretches ?? [Number.NaN], 0.99);
  const isSame = asked.every((one) => countOf(one, OURS) === countOf(one, SCAN));
  return [
    {
      name: 'an answer',
      reached: slowest <= ANSWER_AT_MOST,
      words: `${slowest.toFixed(1)} ms for the slowest question, at most ${ANSWER_AT_MOST} ms`,
    },
    {
      name: 'against looking everywhere',
      reached: ratio <= SCAN_AT_MOST,
      words: `×${ratio.toFixed(2)} of indexOf over all questions, at most ×${SCAN_AT_MOST}`,
    },
    {
      name: 'nothing overlooked',
      reached: isSame,
      words: isSame ? 'as many paragraphs as indexOf finds' : 'other paragraphs than indexOf finds',
    },
    {
      name: 'at once',
      reached: longest <= AT_ONCE_AT_MOST,
      words: `${longest.toFixed(1)} ms of indexing without a pause in 99 of 100 cases, at most ${AT_ONCE_AT_MOST} ms`,
    },
  ];
}

/** @param {readonly Asked[]} asked @param {string} name */
const sum = (asked, name) => asked.reduce((total, one) => total + timeOf(one, name), 0);

/** @param {Asked} asked @param {string} name */
const timeOf = ({ answers }, name) => answers.find((answer) => answer.name === name)?.time ?? Number.NaN;

/** @param {Asked} asked @param {string} name */
const countOf = ({ answers }, name) => answers.find((answer) => answer.name === name)?.count;
