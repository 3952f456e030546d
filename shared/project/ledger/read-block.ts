import { presentText, toPresentRange } from '../../anchoring/present-text';
import type { Block, Injected } from '../records';

/** A block's present text without the words that are quarantined, and the way from the one to the other. */
export interface ReadBlock {
  readonly text: string;
  /** Where an offset of the present text stands in `text`; both in UTF-16 code units. */
  readonly place: (offset: number) => number;
}

/** A block as it is read: what was injected does not come between a number and its words. */
export function readBlock(block: Block, source: string, injected: readonly Injected[]): ReadBlock {
  const present = presentText(block, source);
  const cuts = injected
    .filter(({ status, start, end }) => status === 'quarantined' && start < block.end && end > block.start)
    .map(({ start, end }) =>
      toPresentRange(block, { start: Math.max(start, block.start), end: Math.min(end, block.end) }),
    )
    .sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const { start, end } of cuts) {
    text += present.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  const place = (offset: number): number => {
    let left = 0;
    let from = 0;
    for (const { start, end } of cuts) {
      if (start >= offset) break;
      left += Math.max(0, Math.min(end, offset) - Math.max(start, from));
      from = Math.max(from, end);
    }
    return offset - left;
  };
  return { text: text + present.slice(at), place };
}
