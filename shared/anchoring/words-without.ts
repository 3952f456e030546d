import type { Block } from '../project/records';
import type { TextRange } from '../text/range';
import { toPresentRange } from './present-text';

/**
 * The words of a block in a range of its present text, without some stretches of the source, which are in order. All offsets
 * are UTF-16 code units.
 */
export function wordsWithout(
  leftOut: readonly TextRange[],
  block: Block,
  present: string,
  range: TextRange,
): string {
  let kept = '';
  let at = range.start;
  for (const stretch of leftOut) {
    if (stretch.end <= block.start || stretch.start >= block.end) continue;
    const hole = toPresentRange(block, stretch);
    if (hole.end <= at || hole.start >= range.end) continue;
    kept += present.slice(at, Math.max(at, hole.start));
    at = Math.max(at, Math.min(hole.end, range.end));
  }
  return kept + present.slice(at, range.end);
}
