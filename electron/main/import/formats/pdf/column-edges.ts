import type { Run } from './page-content';

/** A run with the gap between it and all that stands left of it on its line, and the size that the gap is measured by. */
export interface Gap {
  readonly run: Run;
  /** In points; infinite at the beginning of a line. */
  readonly gap: number;
  readonly size: number;
}

/** Places, in whole points along the line, where columns or cells begin. */
export interface ColumnEdges {
  /** Some lines begin again there after a wide gap in which no space is drawn; */
  readonly likely: ReadonlySet<number>;
  /** so many do that none of the gaps is a space. */
  readonly sure: ReadonlySet<number>;
}

const LINES = 3;
const MANY_LINES = 6;
/** Places that differ by this many points are the same. */
const SAME_PLACE = 1.5;

/** The gaps before the runs of a line, which are in order of their places. */
export function gapsOf(row: readonly Run[]): readonly Gap[] {
  let right = Number.NEGATIVE_INFINITY;
  let before = 0;
  return row.map((run) => {
    const gap = { run, gap: run.left - right, size: Math.max(before, run.size) };
    right = Math.max(right, run.right);
    before = run.size;
    return gap;
  });
}

/** Where several lines have a gap that is wider than `least` sizes. */
export function columnEdges(rows: readonly (readonly Run[])[], least: number): ColumnEdges {
  const wide = rows
    .flatMap(gapsOf)
    .filter(({ gap, size }) => Number.isFinite(gap) && gap > least * size)
    .map(({ run }) => run);
  const withoutSpace = wide.filter(({ isAfterSpace }) => !isAfterSpace);
  return { likely: commonPlaces(withoutSpace, LINES), sure: commonPlaces(wide, MANY_LINES) };
}

/** The places that so many runs begin at, and those next to them. */
function commonPlaces(runs: readonly Run[], least: number): ReadonlySet<number> {
  const lefts = runs.map(({ left }) => left).sort((a, b) => a - b);
  const common = lefts.filter((left, index) => (lefts[index + least - 1] ?? Number.NaN) - left <= SAME_PLACE);
  return new Set(common.map(Math.round).flatMap((place) => [place - 1, place, place + 1]));
}
