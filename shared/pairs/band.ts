/** How many units the alignment may drift to either side of the diagonal (PAIR-4). */
const DRIFT = 64;

/** The cells near the diagonal of a table of `n + 1` by `m + 1`: row `i` holds columns `low(i)` … `high(i)`. */
export interface Band {
  /** How many cells a table of the band needs; linear in `n + m`. */
  readonly cells: number;
  readonly low: (i: number) => number;
  readonly high: (i: number) => number;
  readonly has: (i: number, j: number) => boolean;
  /** The place of a cell of the band in a table. */
  readonly at: (i: number, j: number) => number;
}

/** The band between the corners of a table of `n + 1` by `m + 1`. */
export function bandOf(n: number, m: number): Band {
  const slope = n === 0 ? m : m / n;
  const half = DRIFT + Math.ceil(slope);
  const width = 2 * half + 1;
  const middle = (i: number) => Math.round(i * slope);
  const low = (i: number) => Math.max(0, middle(i) - half);
  const high = (i: number) => Math.min(m, middle(i) + half);
  return {
    cells: (n + 1) * width,
    low,
    high,
    has: (i, j) => i >= 0 && i <= n && j >= low(i) && j <= high(i),
    at: (i, j) => i * width + j - middle(i) + half,
  };
}
