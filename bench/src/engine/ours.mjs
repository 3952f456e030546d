/**
 * @typedef {typeof import('./entry.mjs')} Engine
 * @typedef {import('./sample.mjs').Subject} Subject
 */

export const WHOLE = 'whole engine';
export const TRANSCRIPT = 'injection and transcript';
export const FIGURES = 'figures alone';

/** The engine and its parts, each given what the whole engine gives to it. @param {Engine} engine @returns {readonly Subject[]} */
export function ours({
  readBriefing,
  findInjections,
  readTranscript,
  findFigures,
  findClaims,
  STATISTIC_KINDS,
}) {
  const toRead = (/** @type {string} */ text) => {
    const skip = findInjections(text);
    const { language, blocks } = readTranscript(text, skip);
    return { language, blocks: blocks.filter(({ kind }) => kind !== 'furniture'), skip };
  };
  return [
    { name: WHOLE, prepare: (text) => () => readBriefing(text) },
    { name: TRANSCRIPT, prepare: (text) => () => readTranscript(text, findInjections(text)) },
    { name: '  injection', prepare: (text) => () => findInjections(text) },
    {
      name: '  transcript',
      prepare: (text) => {
        const injected = findInjections(text);
        return () => readTranscript(text, injected);
      },
    },
    {
      name: FIGURES,
      prepare: (text) => {
        const context = toRead(text);
        return () => findFigures(text, context);
      },
    },
    {
      name: 'claims alone',
      prepare: (text) => {
        const context = toRead(text);
        const statistics = findFigures(text, context).filter(({ kind }) => STATISTIC_KINDS.has(kind));
        return () => findClaims(text, { ...context, statistics });
      },
    },
  ];
}
