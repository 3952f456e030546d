/**
 * Counts in code points, as most formats and languages do, what stands in a text by UTF-16 code units: gives, for an
 * offset in code units, how many code points stand before it; one that cuts a surrogate pair counts it.
 */
export function codePointCounter(text: string): (offset: number) => number {
  /** Where the second halves of pairs stand, in order. */
  const seconds: number[] = [];
  for (let i = 0; i + 1 < text.length; i += 1) {
    if ((text.codePointAt(i) ?? 0) <= 0xffff) continue;
    i += 1;
    seconds.push(i);
  }
  return (offset) => offset - countBelow(seconds, offset);
}

/** How many of some numbers in ascending order are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
