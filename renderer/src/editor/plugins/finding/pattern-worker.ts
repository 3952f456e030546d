import { findPattern } from '../../../../../shared/search/find-pattern';
import { MOST_HITS } from './query';

/** What the worker is asked: a pattern and the texts to run it over. */
export interface PatternTask {
  readonly pattern: RegExp;
  readonly texts: readonly string[];
}

/** Triples: which text, start and end in it (UTF-16 code units). */
export type PatternHits = Uint32Array;

// The page's own thread stays free, and this one can be ended in the middle of a match.
addEventListener('message', ({ data }: MessageEvent<PatternTask>) => {
  const triples: number[] = [];
  let left = MOST_HITS;
  data.texts.forEach((text, index) => {
    const found = left > 0 ? findPattern(text, data.pattern, left) : [];
    for (const { start, end } of found) triples.push(index, start, end);
    left -= found.length;
  });
  postMessage(Uint32Array.from(triples) satisfies PatternHits);
});
