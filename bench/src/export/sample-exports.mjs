import { fixtureParagraphs } from '../fixture-paragraphs.mjs';

/**
 * @typedef {typeof import('./entry.mjs')} Exporting
 * @typedef {import('../../../shared/export/document').ExportInput} Input
 */

export const ANNOTATIONS = 5_000;
/** Paragraphs of an exchange: one asks, the others answer. */
const EXCHANGE = 5;
/** In UTF-16 code units. */
const QUOTE_LENGTH = 80;

/**
 * What each document is made from: a briefing of the paragraphs of our own fixtures, each with one mark, a quote and a
 * figure in turn.
 * @param {Exporting} exporting @returns {readonly Input[]}
 */
export function sampleInputs({ smallBriefing, quoteOn, figureOn, projectOf, TEMPLATES, USUAL_CHOICES }) {
  const paragraphs = fixtureParagraphs();
  const taken = Array.from({ length: ANNOTATIONS }, (_, i) => paragraphs[i % paragraphs.length] ?? '');
  const { briefing: made, text } = smallBriefing(taken);
  const turns = made.turns.map((turn, i) => ({
    ...turn,
    exchange: `x${Math.floor(i / EXCHANGE)}`,
    kind: /** @type {'question' | 'answer'} */ (i % EXCHANGE === 0 ? 'question' : 'answer'),
  }));
  const briefing = { ...made, turns, language: /** @type {const} */ ('zh-Hans') };
  const annotations = taken.map((paragraph, i) => {
    const block = `b${i + 1}`;
    return i % 2 === 0
      ? quoteOn(`mark-${i}`, briefing, text, [
          { block, start: 0, end: Math.min(paragraph.length, QUOTE_LENGTH) },
        ])
      : figureOn(`mark-${i}`, briefing, text, { block, start: 0, end: Math.min(paragraph.length, 4) }, i);
  });
  return TEMPLATES.map((template) => ({
    project: projectOf(briefing, annotations),
    texts: { [briefing.source.sha256]: text },
    options: {
      briefing: briefing.id,
      template,
      language: /** @type {const} */ ('zh-Hans'),
      dialect: /** @type {const} */ ('gfm'),
      choices: { ...USUAL_CHOICES, unchecked: true },
    },
  }));
}
