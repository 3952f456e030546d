import type { Candidate } from './similar-blocks';
import { eachPair } from './wording';

/** Two neighbouring words that more blocks than this have are no sign that two blocks belong together. */
const MOST_HOLDERS = 8;
/** How many blocks are likely to belong to a block. */
const LIKELIEST = 3;

/** For each of some blocks, those among `others` that have the most such signs in common with it, the likeliest first. */
export function likeliest(
  blocks: readonly Candidate[],
  others: readonly Candidate[],
): readonly (readonly Candidate[])[] {
  // Where there is one there is no choice.
  if (others.length === 1) return blocks.map(() => others);
  const holders = holdersOf(others);
  return blocks.map(({ wording }) => {
    const signs = new Map<Candidate, number>();
    eachPair(wording, (pair) => {
      const found = holders.get(pair) ?? [];
      if (found.length > MOST_HOLDERS) return;
      for (const other of found) signs.set(other, (signs.get(other) ?? 0) + 1);
    });
    const most = [...signs].sort((a, b) => b[1] - a[1]).slice(0, LIKELIEST);
    return most.map(([other]) => other);
  });
}

/** Which blocks have each pair of words. */
function holdersOf(blocks: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const holders = new Map<number, Candidate[]>();
  for (const block of blocks) {
    eachPair(block.wording, (pair) => {
      const list = holders.get(pair);
      // One more than the most tells that there are too many.
      if (!list) holders.set(pair, [block]);
      else if (list.length <= MOST_HOLDERS) list.push(block);
    });
  }
  return holders;
}
