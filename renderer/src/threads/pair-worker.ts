import { alignTurns } from '../../../shared/pairs/align-turns';
import type { PairAlignment, Side } from '../../../shared/pairs/alignment';

/** What the worker is asked: two texts of one event. */
export interface PairTask {
  readonly one: Side;
  readonly other: Side;
}

/** What it answers: the alignment without the two texts, which the page has. */
export type AlignedPair = Pick<PairAlignment, 'inCommon' | 'turns'>;

addEventListener('message', ({ data: { one, other } }: MessageEvent<PairTask>) => {
  const { inCommon, turns } = alignTurns(one, other);
  postMessage({ inCommon, turns } satisfies AlignedPair);
});
