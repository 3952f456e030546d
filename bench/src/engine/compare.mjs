import { hold, inWords, sum } from './accuracy.mjs';
import { answeredBriefing, answeredFixtures } from './answered.mjs';
import { recognizedStatistics } from './recognizers.mjs';

/**
 * @typedef {import('./ours.mjs').Engine} Engine
 * @typedef {import('./accuracy.mjs').Found} Found
 * @typedef {import('./answered.mjs').Answered} Answered
 */

/** Recall and precision of statistics, ours and the peer's, on the same texts, in words. @param {Engine} engine @returns {string} */
export function compare({ readBriefing, STATISTIC_KINDS }) {
  /** @param {string} text @returns {readonly Found[]} */
  const ours = (text) =>
    readBriefing(text)
      .figures.filter(({ kind }) => STATISTIC_KINDS.has(kind))
      .map(({ start, end, value, max }) => ({ start, end, values: value === null ? [] : [value], max }));
  /** @type {readonly (readonly [string, (text: string) => readonly Found[]])[]} */
  const readers = [
    ['ours', ours],
    ['recognizers', recognizedStatistics],
  ];
  /** @param {string} name @param {readonly Answered[]} texts */
  const rows = (name, texts) =>
    readers.map(([who, read]) => {
      const tally = sum(texts.map(({ text, answers }) => hold(answers, read(text))));
      return `${name.padEnd(18)}  ${who.padEnd(11)}  ${inWords(tally)}`;
    });
  const briefing = answeredBriefing();
  const fixtures = answeredFixtures();
  return [
    ...(briefing === null ? [] : rows('real briefing', [briefing])),
    ...rows(`${fixtures.length} Chinese fixtures`, fixtures),
  ].join('\n');
}
