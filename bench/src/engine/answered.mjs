import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixtures } from '../../../scripts/score/fixtures.mjs';
import { root } from '../../../scripts/setup/paths.mjs';
import { realBriefing } from './texts.mjs';

/**
 * @typedef {import('./accuracy.mjs').Answer} Answer
 * @typedef {{ text: string, answers: readonly Answer[] }} Answered a text with every statistic in it
 */

/** The real briefing with its statistics, where it is at hand. @returns {Answered | null} */
export function answeredBriefing() {
  const file = realBriefing();
  if (file === null) return null;
  const list = join(root, 'shared', 'figures', 'real-briefing.answers.json');
  /** @type {{ figures: readonly { start: number, text: string, value: number }[] }} */
  const { figures } = JSON.parse(readFileSync(list, 'utf8'));
  const answers = figures.map(({ start, text, value }) => ({
    start,
    end: start + text.length,
    value,
    max: null,
  }));
  return { text: readFileSync(file, 'utf8'), answers };
}

/** The texts of fixtures/briefings that are in Chinese, the only language that the peer is asked for. @returns {readonly Answered[]} */
export function answeredFixtures() {
  return readFixtures()
    .filter(({ answers }) => answers.language.startsWith('zh'))
    .map(({ file, answers }) => ({ text: readFileSync(file, 'utf8'), answers: answers.figures }));
}
