import { type Fragment, toRows } from './fragments';

/** Fragments that are read together: a column, or a page that has none. In order of their lines. */
export interface Region {
  readonly rows: readonly (readonly Fragment[])[];
  /** Whether another column stands beside it. */
  readonly isColumn: boolean;
}

/** Another page of the same file has columns at the same place where they have so many lines. */
const TELLING = 20;
/** A column has at least so many lines, */
const LINES = 3;
/** is this wide, in sizes of its letters, */
const WIDTH = 8;
/** has lines of which this share reach so far to its edge, */
const FULL = 0.75;
const FULL_SHARE = 0.6;
/** no further below each other than this, in sizes, */
const PITCH = 3;
/** and stands beside the other one for this share of the lower one's height. */
const BESIDE = 0.3;

/** So many places are tried on a page. */
const MOST_EDGES = 40;

interface Gutter {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
  readonly weight: number;
}

/** Where columns begin on the pages of a file that have many lines beside each other; on others, columns are short or hold lists. */
export function gutterPlaces(pages: readonly (readonly Fragment[])[]): readonly number[] {
  const gutters = pages.map((page) => findGutter(page, []));
  return [...new Set(gutters.flatMap((gutter) => (gutter && gutter.weight >= TELLING ? [gutter.at] : [])))];
}

/**
 * The fragments of a sheet in order of reading: columns one after the other, what stands over and under them before and after.
 * The cells of tables stand beside each other too, but their lines are not full: they stay in their rows. `known` are the
 * places of gutters that other pages have.
 */
export function toRegions(
  fragments: readonly Fragment[],
  known: readonly number[] = [],
  isColumn = false,
): readonly Region[] {
  if (fragments.length === 0) return [];
  const gutter = findGutter(fragments, known);
  if (!gutter) {
    const rows = toRows(
      fragments,
      ({ y }) => y,
      ({ size }) => size,
    );
    return [{ rows, isColumn }];
  }
  const { at, top, bottom } = gutter;
  const beside = fragments.filter(({ y }) => y >= top && y <= bottom);
  return [
    ...toRegions(
      fragments.filter(({ y }) => y < top),
      known,
      isColumn,
    ),
    ...toRegions(
      beside.filter(({ left }) => left < at),
      known,
      true,
    ),
    ...toRegions(
      beside.filter(({ left }) => left >= at),
      known,
      true,
    ),
    ...toRegions(
      fragments.filter(({ y }) => y > bottom),
      known,
      isColumn,
    ),
  ];
}

/** The white stripe with the most lines to its left and right. */
function findGutter(fragments: readonly Fragment[], known: readonly number[]): Gutter | null {
  const sorted = [...fragments].sort((a, b) => a.y - b.y);
  let best: Gutter | null = null;
  for (const at of [...leftEdges(fragments), ...known]) {
    const least = known.includes(at) ? 1 : LINES;
    for (const band of bandsBeside(sorted, at, least)) {
      const left = band.filter((fragment) => fragment.left < at);
      const right = band.filter((fragment) => fragment.left >= at);
      if (!areColumns(left, right, least) || !standBeside(left, right)) continue;
      const weight = left.length + right.length;
      if (best && best.weight >= weight) continue;
      best = { at, top: band[0]?.y ?? 0, bottom: band.at(-1)?.y ?? 0, weight };
    }
  }
  return best;
}

/** Where several lines begin, but for the first such place: a column may begin there. */
function leftEdges(fragments: readonly Fragment[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { left } of fragments) counts.set(Math.floor(left), (counts.get(Math.floor(left)) ?? 0) + 1);
  const first = Math.min(...counts.keys());
  return [...counts]
    .filter(([edge, count]) => count >= LINES && edge > first)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_EDGES)
    .map(([edge]) => edge);
}

/** The stretches of lines that nothing crosses at a place. */
function bandsBeside(
  sorted: readonly Fragment[],
  at: number,
  least: number,
): readonly (readonly Fragment[])[] {
  const bands: Fragment[][] = [[]];
  for (const fragment of sorted) {
    if (fragment.left < at && fragment.right > at) bands.push([]);
    else bands.at(-1)?.push(fragment);
  }
  return bands.filter((band) => band.length >= least * 2);
}

/** Beside a known gutter one column is enough: there may be a list or a table in the other one. */
function areColumns(left: readonly Fragment[], right: readonly Fragment[], least: number): boolean {
  if (left.length < least || right.length < least) return false;
  return least < LINES ? isColumn(left) || isColumn(right) : isColumn(left) && isColumn(right);
}

function isColumn(lines: readonly Fragment[]): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  const width = Math.max(...lines.map((line) => line.right)) - left;
  const size = lines[lines.length >> 1]?.size ?? 1;
  if (width < size * WIDTH) return false;
  const full = lines.filter((line) => line.right - left >= width * FULL);
  return full.length >= lines.length * FULL_SHARE && heightOf(lines) <= lines.length * size * PITCH;
}

function standBeside(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const bottom = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  return bottom - top >= Math.min(heightOf(left), heightOf(right)) * BESIDE;
}

function heightOf(lines: readonly Fragment[]): number {
  return (lines.at(-1)?.y ?? 0) - (lines[0]?.y ?? 0);
}
