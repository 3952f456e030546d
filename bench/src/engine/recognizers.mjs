import suite from '@microsoft/recognizers-text-suite';
import { paragraphs } from './paragraphs.mjs';

/**
 * @typedef {import('./sample.mjs').Subject} Subject
 * @typedef {import('./accuracy.mjs').Found} Found
 */

const chinese = suite.Culture.Chinese;
const NUMBERS = [
  suite.recognizeNumber,
  suite.recognizePercentage,
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeAge,
  suite.recognizeTemperature,
];
const ALL = [...NUMBERS, suite.recognizeDateTime];

export const RECOGNIZERS = 'recognizers, cut into paragraphs';

/** @type {readonly Subject[]} */
export const recognizers = [
  {
    name: RECOGNIZERS,
    prepare: (text) => {
      const lines = paragraphs(text);
      return () => lines.map((line) => ALL.map((recognize) => recognize(line.text, chinese)));
    },
  },
  {
    name: 'recognizers, whole text',
    // Its time grows with the square of the length: the longer texts would take a quarter of an hour and a day.
    onlyAsItIs: true,
    prepare: (text) => () => ALL.map((recognize) => recognize(text, chinese)),
  },
];

/**
 * The statistics that they find, read in their favour: findings that overlap are one with all their values, and a
 * number within a date or a duration is said to be `dated`, for only statistics are asked for.
 * @param {string} text @returns {readonly Found[]}
 */
export function recognizedStatistics(text) {
  return paragraphs(text).flatMap((line) => {
    const dates = suite.recognizeDateTime(line.text, chinese).map(range);
    const found = NUMBERS.flatMap((recognize) => recognize(line.text, chinese)).flatMap((result) => {
      const value = numberIn(result.resolution?.['value']);
      return value === null ? [] : [{ ...range(result), values: [value] }];
    });
    return united(found).map(({ start, end, values }) => ({
      start: line.start + start,
      end: line.start + end,
      values,
      dated: dates.some((date) => date.start <= start && end <= date.end),
    }));
  });
}

/** Their end is the last character, not the one after it. @param {{ start: number, end: number }} result */
const range = ({ start, end }) => ({ start, end: end + 1 });

/** `600000000000`, or `11.3%`, which is 11.3 here. @param {unknown} value */
function numberIn(value) {
  if (typeof value !== 'string') return null;
  const number = Number(value.replace('%', ''));
  return Number.isFinite(number) ? number : null;
}

/** @param {readonly Found[]} found @returns {readonly Found[]} */
function united(found) {
  /** @type {{ start: number, end: number, values: number[] }[]} */
  const groups = [];
  for (const { start, end, values } of [...found].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.values.push(...values);
    } else groups.push({ start, end, values: [...values] });
  }
  return groups;
}
