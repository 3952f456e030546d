import { findFigures } from '../figures/find-figures';
import { findInjections } from '../injection/find-injections';
import type { TextRange } from '../text/range';
import { readTranscript } from '../transcript/read-transcript';
import { ENGINE_VERSION, type Reading } from './reading';

/**
 * Reads a decoded text with the whole engine: injected text first, then the transcript without it, then the figures in
 * what was said or announced. Never fails: a text without any finding is a reading too. Offsets are UTF-16 code units.
 */
export function readBriefing(text: string): Reading {
  const injected = findInjections(text);
  const transcript = readTranscript(text, injected);
  const blocks = transcript.blocks.filter((block) => block.kind !== 'furniture');
  const figures = findFigures(text, {
    language: transcript.language,
    blocks: blocks.map(({ start, end }) => ({ start, end })),
    skip: injected.map(({ start, end }) => ({ start, end })),
  });
  const turnAt = finder(transcript.turns);
  return {
    ...transcript,
    engine: ENGINE_VERSION,
    injected,
    figures: figures.map((figure) => {
      const turn = turnAt(figure);
      return { ...figure, speaker: turn?.speaker ?? null, exchange: turn?.exchange ?? null };
    }),
  };
}

/** Finds the range that holds another one; both lists in order, so that each is gone through once. */
function finder<R extends TextRange>(ranges: readonly R[]): (inner: TextRange) => R | null {
  let at = 0;
  return (inner) => {
    while (at > 0 && (ranges[at]?.start ?? Number.POSITIVE_INFINITY) > inner.start) at -= 1;
    while (at < ranges.length && (ranges[at]?.end ?? 0) <= inner.start) at += 1;
    const range = ranges[at];
    return range && range.start <= inner.start ? range : null;
  };
}
