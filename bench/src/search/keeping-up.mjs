import { median } from '../statistics.mjs';

/** @typedef {import('./sample-library.mjs').Search} Search */

const ROUNDS = 21;

/**
 * How long it takes until a briefing can be searched as it is after one of its paragraphs was corrected, in
 * milliseconds; the median of many such changes.
 * @param {Search} search @param {import('./sample-library.mjs').Sample} sample
 */
export async function keepingUp({ indexProject }, { project, sources }) {
  const noPause = async () => {};
  let indexed = await indexProject(project, sources, null, noPause);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [briefing] = indexed.project.briefings;
    if (!briefing) throw new Error('a project without a briefing');
    const at = Math.floor((briefing.blocks.length * round) / ROUNDS);
    const blocks = briefing.blocks.map((block, i) =>
      i === at
        ? { ...block, corrections: [{ start: block.start, end: block.start + 1, text: `${round}` }] }
        : block,
    );
    const changed = { ...indexed.project, briefings: [{ ...briefing, blocks }] };
    const began = performance.now();
    indexed = await indexProject(changed, sources, indexed, noPause);
    times.push(performance.now() - began);
  }
  return median(times);
}
