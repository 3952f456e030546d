import { fixtureParagraphs } from '../fixture-paragraphs.mjs';

/**
 * @typedef {typeof import('./entry.mjs')} Search
 * @typedef {object} Sample a project of one briefing, and its source
 * @property {import('../../../shared/project/records').Project} project
 * @property {Readonly<Record<string, string>>} sources
 * @property {readonly string[]} paragraphs
 */

export const BRIEFINGS = 100;
export const LENGTH = 50_000;
/** Stands in one paragraph of the whole library. */
export const ONCE = '磁悬浮列车';

/**
 * Projects of one briefing each, made of the paragraphs of our own fixtures in an order and with numbers of their own.
 * @param {Search} search @returns {readonly Sample[]}
 */
export function makeLibrary(search) {
  const paragraphs = fixtureParagraphs();
  let next = 0;
  return Array.from({ length: BRIEFINGS }, (_, number) => {
    /** @type {string[]} */
    const taken = [];
    for (let length = 0; length < LENGTH; length += taken.at(-1)?.length ?? 0) {
      // A stride without a common factor: neighbours are others in each briefing.
      next = (next + 7919) % paragraphs.length;
      taken.push((paragraphs[next] ?? '').replace(/\d/g, (digit) => String((Number(digit) + number) % 10)));
    }
    if (number === BRIEFINGS / 2) taken.splice(taken.length / 2, 0, `第二年，${ONCE}开始试运行。`);
    return sampleOf(search, String(number), taken);
  });
}

/** @param {Search} search @param {string} id @param {readonly string[]} paragraphs @returns {Sample} */
export function sampleOf({ smallBriefing, emptyProject }, id, paragraphs) {
  const { briefing, text } = smallBriefing(paragraphs);
  const project = { ...emptyProject(id, `Project ${id}`, 0), briefings: [briefing] };
  return { project, sources: { [briefing.source.sha256]: text }, paragraphs };
}
