import { type ColumnEdges, columnEdges, gapsOf } from './column-edges';
import { isChinese, startsChinese } from './line-ends';
import type { Run } from './page-content';

/** Words that are set in one way. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  /** Small, and higher than the letters beside it. */
  readonly isRaised: boolean;
  readonly address: string | null;
}

/** What stands beside each other on a line without a wide gap. Lengths are points. */
export interface Fragment {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** How far down the page its line stands. */
  readonly y: number;
  /** The size of most of its letters. */
  readonly size: number;
}

/** In sizes of the letters: what stands higher or lower by less is on the same line; */
const SAME_LINE = 0.45;
/** a gap from which on there is a space, and one from which on there is another column or cell; */
const SPACE = 0.15;
const WIDE_GAP = 1.5;
/** where a column is known to begin, this much is such a gap. */
const GUTTER = 0.5;
/** Spread lines have spaces in them that are wider, but not than this. */
const SPREAD = 8;
/** Chinese characters that are set apart have no spaces between them: only a gap that is so much wider than the others is one. */
const WIDER = 2;
/** So many runs tell what is usual on a line. */
const ENOUGH = 4;
/** Programs set Chinese and other letters apart by less than this: there a space is drawn, or wider. */
const CLEAR = 0.6;

/** In sizes of the letters beside them: raised signs are smaller than this, and higher by at least so much. */
const RAISED_SIZE = 0.87;
const RAISED_BY = 0.15;

/** The runs of a sheet as fragments, in order of their lines and then of their places. */
export function toFragments(runs: readonly Run[]): readonly Fragment[] {
  const rows = toRows(
    runs,
    ({ y }) => y,
    ({ size }) => size,
  );
  const edges = columnEdges(rows, WIDE_GAP);
  return rows.flatMap((row) => splitRow(row, edges));
}

/** Things that stand on the same line, line by line down the page, each line in order of reading. */
export function toRows<T extends { readonly left: number }>(
  things: readonly T[],
  yOf: (thing: T) => number,
  sizeOf: (thing: T) => number,
): readonly (readonly T[])[] {
  const sorted = [...things].sort((a, b) => yOf(a) - yOf(b));
  const rows: T[][] = [];
  let y = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const thing of sorted) {
    const row = rows.at(-1);
    if (row && yOf(thing) - y <= SAME_LINE * Math.max(size, sizeOf(thing))) {
      row.push(thing);
      // A line stands where its largest letters stand: signs that are raised come first.
      if (sizeOf(thing) > size) {
        size = sizeOf(thing);
        y = yOf(thing);
      }
      continue;
    }
    rows.push([thing]);
    y = yOf(thing);
    size = sizeOf(thing);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function splitRow(row: readonly Run[], { likely, sure }: ColumnEdges): readonly Fragment[] {
  const groups: Run[][] = [];
  for (const { run, gap, size } of gapsOf(row)) {
    const group = groups.at(-1);
    const place = Math.round(run.left);
    const isGutter = sure.has(place) || (!run.isAfterSpace && likely.has(place));
    const least = isGutter ? GUTTER : run.isAfterSpace ? SPREAD : WIDE_GAP;
    if (group && gap <= least * size) group.push(run);
    else groups.push([run]);
  }
  return groups.map(toFragment);
}

function toFragment(runs: readonly Run[]): Fragment {
  const isBackwards = runs.filter((run) => run.isRightToLeft).length > runs.length / 2;
  const ordered = isBackwards ? [...runs].reverse() : runs;
  const main = runs.reduce((best, run) =>
    run.text.length * run.size > best.text.length * best.size ? run : best,
  );
  const usual = usualGap(runs);
  const pieces: Piece[] = [];
  let text = '';
  let before: Run | null = null;
  for (const run of ordered) {
    if (before && isRepeated(before, run)) continue;
    const gap = before ? (isBackwards ? before.left - run.right : run.left - before.right) : 0;
    const needsSpace = before !== null && isSpace(text, run, gap, usual);
    const words = before === null ? run.text.trimStart() : run.text;
    if (needsSpace)
      pieces.push({ text: ' ', isBold: run.isBold, isRaised: false, address: common(before, run) });
    pieces.push({ text: words, isBold: run.isBold, isRaised: isRaised(run, main), address: run.address });
    text += needsSpace ? ` ${words}` : words;
    before = run;
  }
  const left = Math.min(...runs.map((run) => run.left));
  const right = Math.max(...runs.map((run) => run.right));
  return { pieces, text, left, right, y: main.y, size: main.size };
}

/** The address that two runs lead to: the space between two links is no part of either. */
function common(before: Run | null, run: Run): string | null {
  return before?.address === run.address ? run.address : null;
}

function isRaised({ size, y }: Run, main: Run): boolean {
  return size < main.size * RAISED_SIZE && y < main.y - main.size * RAISED_BY;
}

/** Some programs make letters bold by drawing them twice, a little beside each other. */
function isRepeated(before: Run, run: Run): boolean {
  return (
    run.text === before.text && Math.abs(run.left - before.left) < run.size * SPACE && run.text.trim() !== ''
  );
}

function isSpace(text: string, run: Run, gap: number, usual: number): boolean {
  if (/\s$/.test(text) || /^\s/.test(run.text)) return false;
  const [before, after] = [isChinese(text.slice(-1)), startsChinese(run.text)];
  if (!before && !after) return gap > SPACE * run.size;
  const least = before && after ? SPACE : CLEAR;
  return run.isAfterSpace || gap > Math.max(least, usual * WIDER) * run.size;
}

/** The gap that most neighbouring runs have, in sizes; none where a few words stand beside each other, which tells nothing. */
function usualGap(runs: readonly Run[]): number {
  if (runs.length < ENOUGH && runs.some(({ text }) => text.trim().length > 1)) return 0;
  const gaps = runs.slice(1).map((run, index) => (run.left - (runs[index]?.right ?? run.left)) / run.size);
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}
