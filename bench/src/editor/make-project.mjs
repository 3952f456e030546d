import { createHash } from 'node:crypto';

/**
 * @typedef {typeof import('./entry.mjs')} Shared
 * @typedef {import('./sample-document.mjs').Sample} Sample
 * @typedef {import('../../../shared/project/records').Briefing} Briefing
 */

export const TITLE = 'A long briefing';
const ID = 'bench';
/** Paragraphs of an exchange: one asks, the others answer. */
const EXCHANGE = 10;
const AT = Date.UTC(2024, 4, 16);

/**
 * Puts a project of the sample into a folder for user data: half of the marks are quotes, half figures.
 * @param {Shared} shared @param {Sample} sample @param {string} userData
 */
export async function makeProject(shared, sample, userData) {
  const { briefing: made, text } = shared.smallBriefing(sample.paragraphs);
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const briefing = inExchanges({
    ...made,
    title: TITLE,
    language: 'zh-Hans',
    source: { ...made.source, sha256, byteLength: bytes.length },
  });
  const annotations = sample.marks.map(({ paragraph, start, end }, i) => {
    const segment = { block: blockId(paragraph), start, end };
    return i % 2 === 0
      ? shared.quoteOn(`mark-${i}`, briefing, text, [segment])
      : shared.figureOn(`mark-${i}`, briefing, text, segment, i);
  });
  const project = { ...shared.emptyProject(ID, TITLE, AT), briefings: [briefing], annotations };
  await shared.storeProject(userData, project, [bytes]);
}

/** The block that shows a paragraph. @param {number} paragraph */
export const blockId = (paragraph) => `b${paragraph + 1}`;

/** Every paragraph is a turn at first: here each exchange has one that asks and one that answers. @param {Briefing} briefing @returns {Briefing} */
function inExchanges({ turns, blocks, ...briefing }) {
  const grouped = turns.flatMap((turn, i) => {
    const exchange = `x${Math.floor(i / EXCHANGE)}`;
    if (i % EXCHANGE === 0)
      return { ...turn, exchange, kind: /** @type {const} */ ('question'), speaker: 's1' };
    if (i % EXCHANGE > 1) return [];
    const last = turns[i + EXCHANGE - 2];
    return {
      ...turn,
      exchange,
      kind: /** @type {const} */ ('answer'),
      speaker: 's2',
      end: last?.end ?? turn.end,
    };
  });
  const turnOf = (/** @type {number} */ i) => `t${i % EXCHANGE === 0 ? i + 1 : i - (i % EXCHANGE) + 2}`;
  return { ...briefing, turns: grouped, blocks: blocks.map((block, i) => ({ ...block, turn: turnOf(i) })) };
}
