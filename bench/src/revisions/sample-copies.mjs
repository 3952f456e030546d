import { fixtureParagraphs } from '../fixture-paragraphs.mjs';

/**
 * @typedef {typeof import('./entry.mjs')} Revisions
 * @typedef {import('../../../shared/revisions/compare-revisions').Revision} Revision
 * @typedef {import('../../../shared/project/records').Quote} Quote
 * @typedef {object} Place where the words of a quote are in a later copy, in UTF-16 code units
 * @property {number} start
 * @property {number} end
 * @property {boolean} isSame nothing of them was changed
 * @typedef {object} Sample
 * @property {Revision} old
 * @property {Revision} next
 * @property {readonly Quote[]} quotes
 * @property {ReadonlyMap<string, Place | null>} truth by quote; null where its paragraph was left out
 */

export const LENGTH = 1_000_000;
export const QUOTES = 1_000;
/** One in so many paragraphs is left out, and one is added. */
const LONE = 200;
/** In one of so many paragraphs a tenth of it is other words: with the above, 2% of the text. */
const CHANGED = 10;
const SHARE = 0.1;
const QUOTE_LENGTH = 30;

/** Two copies of a repetitive text, and quotes on the first of them. @param {Revisions} bundled @returns {Sample} */
export function makeSample({ smallBriefing, quoteOn }) {
  const random = numbers();
  const paragraphs = longText();
  /** @type {string[]} */
  const later = [];
  /** For each paragraph the place of its counterpart, and whether each of its characters is the same. */
  const fates = paragraphs.map((paragraph, index) => {
    if (index % LONE === LONE - 1) return null;
    if (index % LONE === LONE / 2) later.push([...paragraph].reverse().join(''));
    const isChanged = index % CHANGED === 3;
    const length = isChanged ? Math.ceil(paragraph.length * SHARE) : 0;
    const from = Math.floor(random() * (paragraph.length - length));
    const same = Array.from({ length: paragraph.length }, (_, at) => at < from || at >= from + length);
    later.push(
      paragraph
        .split('')
        .map((unit, at) => (same[at] ? unit : other(unit)))
        .join(''),
    );
    return { place: later.length - 1, same };
  });
  const [old, next] = [smallBriefing(paragraphs), smallBriefing(later)];
  const earlier = { ...old, briefing: { ...old.briefing, id: 'old' } };
  /** @type {Map<string, Place | null>} */
  const truth = new Map();
  const quotes = Array.from({ length: QUOTES }, (_, number) => {
    const index = Math.floor((number * paragraphs.length) / QUOTES);
    const { length } = paragraphs[index] ?? '';
    const start = Math.floor(random() * Math.max(1, length - QUOTE_LENGTH));
    const end = Math.min(length, start + QUOTE_LENGTH);
    const fate = fates[index];
    const at = fate ? (next.briefing.blocks[fate.place]?.start ?? 0) : 0;
    const isSame = fate?.same.slice(start, end).every(Boolean) ?? false;
    truth.set(`q${number}`, fate ? { start: at + start, end: at + end, isSame } : null);
    const block = old.briefing.blocks[index]?.id ?? '';
    return quoteOn(`q${number}`, earlier.briefing, earlier.text, [{ block, start, end }]);
  });
  return { old: earlier, next: { ...next, briefing: { ...next.briefing, id: 'new' } }, quotes, truth };
}

/** The paragraphs of our fixtures again and again, each time with other digits. @returns {string[]} */
function longText() {
  const paragraphs = fixtureParagraphs();
  /** @type {string[]} */
  const taken = [];
  for (let length = 0, round = 0; length < LENGTH; round += 1) {
    for (const paragraph of paragraphs) {
      if (length >= LENGTH) break;
      taken.push(paragraph.replace(/\d/g, (digit) => String((Number(digit) + round) % 10)));
      length += paragraph.length;
    }
  }
  return taken;
}

/** Another character in the place of one. @param {string} unit */
const other = (unit) => (unit === '某' ? '甲' : '某');

/** The same numbers from 0 to 1 in every run (a linear congruential generator). @returns {() => number} */
function numbers() {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
