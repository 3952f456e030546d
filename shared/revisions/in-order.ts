/** Two places, one in each of two lists. */
interface Places {
  readonly old: number;
  readonly next: number;
}

/**
 * The most pairs that stand in the same order on both sides (the longest increasing run of their second places);
 * `pairs` come in the order of their first places. In O(n log n).
 */
export function longestInOrder<P extends Places>(pairs: readonly P[]): readonly P[] {
  /** The pair that ends the run of each length and leaves the most room; as places in `pairs`. */
  const ends: number[] = [];
  const earlier: (number | undefined)[] = [];
  const nextOf = (index: number | undefined): number =>
    (index === undefined ? undefined : pairs[index]?.next) ?? -1;
  pairs.forEach(({ next }, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (nextOf(ends[middle]) < next) low = middle + 1;
      else high = middle;
    }
    earlier[index] = ends[low - 1];
    ends[low] = index;
  });
  const run: P[] = [];
  for (let index = ends.at(-1); index !== undefined; index = earlier[index]) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
