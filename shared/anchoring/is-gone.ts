import type { Anchor } from '../project/records';

/** Whether the words that an anchor stood on are gone: it has an empty place, and says what they were. */
export function isGone({ segments }: Pick<Anchor, 'segments'>): boolean {
  return segments.every(({ start, end }) => start === end);
}
