import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestInOrder } from './in-order';

const pairsOf = (nexts: readonly number[]) => nexts.map((next, old) => ({ old, next }));

/** The length of the longest increasing run, by trying each end. */
function longest(nexts: readonly number[]): number {
  const best: number[] = [];
  nexts.forEach((next, index) => {
    best.push(1 + Math.max(0, ...best.filter((_, before) => (nexts[before] ?? 0) < next && before < index)));
  });
  return Math.max(0, ...best);
}

describe('longestInOrder', () => {
  it('keeps as many as stand in order', () => {
    expect(longestInOrder(pairsOf([3, 0, 1, 4, 2])).map(({ next }) => next)).toEqual([0, 1, 2]);
    expect(longestInOrder([])).toEqual([]);
  });

  it('keeps the most there can be, in order on both sides', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 20 }), (nexts) => {
        const run = longestInOrder(pairsOf(nexts));
        expect(run).toHaveLength(longest(nexts));
        run.slice(1).forEach((pair, index) => {
          expect(pair.old).toBeGreaterThan(run[index]?.old ?? -1);
          expect(pair.next).toBeGreaterThan(run[index]?.next ?? -1);
        });
      }),
    );
  });
});
