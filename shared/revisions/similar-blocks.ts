import type { AlignedBlock, Gap, Pair, Texts } from './align-blocks';
import { type Divided, dividedBlocks } from './divided-blocks';
import { longestInOrder } from './in-order';
import { likeliest } from './likeliest';
import { sharedWording, type Wording, wordingReader } from './wording';

/** What share of their wording two blocks must have in common to be one block that was changed. */
export const LEAST_SHARED = 0.4;

/** A block in a gap, with its wording. */
export interface Candidate extends AlignedBlock {
  /** Its place in its text. */
  readonly place: number;
  readonly wording: Wording;
}

type Side = 'old' | 'next';

/**
 * In each gap, the blocks that share most of their wording, in the same order on both sides: first those that are
 * several on the other side, then one and one. `moved` blocks are left out.
 */
export function similarPairs(texts: Texts, gaps: readonly Gap[], moved: readonly Pair[]): readonly Pair[] {
  const read = wordingReader();
  const elsewhere = {
    old: new Set(moved.map(({ old }) => old)),
    next: new Set(moved.map(({ next }) => next)),
  };
  const candidatesIn = (side: Side, gap: Gap): readonly Candidate[] =>
    texts[side].slice(gap[side].start, gap[side].end).flatMap((block, index) => {
      const place = gap[side].start + index;
      return elsewhere[side].has(place) ? [] : [{ ...block, place, wording: read(block.words) }];
    });
  return gaps.flatMap((gap) => {
    const [olds, nexts] = [candidatesIn('old', gap), candidatesIn('next', gap)];
    const likely = { old: likeliest(olds, nexts), next: likeliest(nexts, olds) };
    const divided = eachBlockOnce([
      ...dividedBlocks(nexts, likely.next).map((one) => pairOf(one, 'old', read)),
      ...dividedBlocks(olds, likely.old).map((one) => pairOf(one, 'next', read)),
    ]);
    const single = mostAlike(olds, nexts, likely.old).filter(
      (pair) => !divided.taken.old.has(pair.old) && !divided.taken.next.has(pair.next),
    );
    return longestInOrder([...divided.pairs, ...single].sort((a, b) => a.old - b.old));
  });
}

/** A block and its parts as a pair; `side` is that of the whole. */
function pairOf({ whole, parts }: Divided, side: Side, read: (words: string) => Wording): Pair {
  const share = sharedWording(whole.wording, read(parts.map(({ words }) => words).join(' ')));
  const [one, several] = [whole.place, parts[0]?.place ?? 0];
  return side === 'old'
    ? { old: one, next: several, oldCount: 1, nextCount: parts.length, share }
    : { old: several, next: one, oldCount: parts.length, nextCount: 1, share };
}

/** The pairs that share enough, those that share most first, each block in one of them at most. */
function eachBlockOnce(pairs: readonly Pair[]): {
  readonly pairs: readonly Pair[];
  readonly taken: Readonly<Record<Side, ReadonlySet<number>>>;
} {
  const taken = { old: new Set<number>(), next: new Set<number>() };
  const kept = [...pairs]
    .sort((a, b) => b.share - a.share)
    .filter((pair) => {
      const [olds, nexts] = [places(pair.old, pair.oldCount), places(pair.next, pair.nextCount)];
      const isFree =
        !olds.some((place) => taken.old.has(place)) && !nexts.some((place) => taken.next.has(place));
      if (pair.share < LEAST_SHARED || !isFree) return false;
      for (const place of olds) taken.old.add(place);
      for (const place of nexts) taken.next.add(place);
      return true;
    });
  return { pairs: kept, taken };
}

function places(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/**
 * For each block of the old text the one that it shares most with, in the same order on both sides; of several that
 * want the same, the closest has it.
 */
function mostAlike(
  olds: readonly Candidate[],
  nexts: readonly Candidate[],
  likely: readonly (readonly Candidate[])[],
): readonly Pair[] {
  const claims = new Map<number, Pair>();
  olds.forEach(({ place, wording }, index) => {
    let best: Pair | null = null;
    // Those at the same place from either end, and the likeliest.
    const ends = [nexts[index], nexts[index + nexts.length - olds.length]];
    for (const next of new Set([...ends, ...(likely[index] ?? [])])) {
      const share = next ? sharedWording(wording, next.wording) : 0;
      if (next && share >= LEAST_SHARED && share > (best?.share ?? 0))
        best = { old: place, next: next.place, oldCount: 1, nextCount: 1, share };
    }
    if (best && best.share > (claims.get(best.next)?.share ?? 0)) claims.set(best.next, best);
  });
  return longestInOrder([...claims.values()].sort((a, b) => a.old - b.old));
}
