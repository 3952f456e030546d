import type { InvisibleRun } from '../../../shared/text/invisibles/runs';
import { overlaps, type TextRange } from '../../../shared/text/range';
import type { Structure } from '../../../shared/text/structure';

/** A stretch of a line that looks the same throughout; `start` in UTF-16 code units of the whole text. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isStrong: boolean;
  /** Where the link leads that it is part of. */
  readonly address: string | null;
  /** The characters that cannot be seen, of which it is made. */
  readonly run: InvisibleRun | null;
}

/** A line without its line end. */
export interface FormattedLine {
  readonly start: number;
  /** The level of the heading that it is, from 1. */
  readonly heading: number | null;
  /** How deep in lists it stands, from 1, and whether an item begins with it. */
  readonly item: { readonly depth: number; readonly isFirst: boolean } | null;
  readonly pieces: readonly Piece[];
}

/** The lines of a text with the formatting that its file had, and the characters in it that cannot be seen. */
export function formattedLines(
  text: string,
  structure: readonly Structure[],
  runs: readonly InvisibleRun[],
): readonly FormattedLine[] {
  const lines: FormattedLine[] = [];
  let start = 0;
  const partsIn = within(structure);
  const runsIn = within(runs);
  for (const words of text.split('\n')) {
    const line = { start, end: start + words.length };
    const parts = partsIn(line);
    const heading = parts.find((part) => part.kind === 'heading');
    // The innermost of lists in lists comes last.
    const item = parts.findLast((part) => part.kind === 'item');
    lines.push({
      start,
      heading: heading?.level ?? null,
      item: item ? { depth: item.depth, isFirst: item.start >= start } : null,
      pieces: piecesOf(text, line, parts, runsIn(line)),
    });
    start = line.end + 1;
  }
  return lines;
}

/** Says, of lines in ascending order, which of some ranges in order of their beginnings they share a character with. */
function within<R extends TextRange>(ranges: readonly R[]): (line: TextRange) => readonly R[] {
  let open: R[] = [];
  let next = 0;
  return (line) => {
    open = open.filter(({ end }) => end > line.start);
    for (let range = ranges[next]; range && range.start < line.end; range = ranges[next]) {
      open.push(range);
      next += 1;
    }
    return open.filter((range) => overlaps(range, line));
  };
}

function piecesOf(
  text: string,
  line: TextRange,
  parts: readonly Structure[],
  runs: readonly InvisibleRun[],
): readonly Piece[] {
  const inline = parts.filter(({ kind }) => kind === 'strong' || kind === 'link');
  const edges = [...inline, ...runs].flatMap(({ start, end }) => [start, end]);
  const within = edges.filter((edge) => edge > line.start && edge < line.end);
  const cuts = [...new Set([line.start, ...within, line.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const piece = { start: cuts[i] ?? line.start, end };
    const link = inline.find((part) => part.kind === 'link' && overlaps(part, piece));
    return {
      start: piece.start,
      text: text.slice(piece.start, end),
      isStrong: inline.some((part) => part.kind === 'strong' && overlaps(part, piece)),
      address: link?.kind === 'link' ? link.address : null,
      run: runs.find((run) => overlaps(run, piece)) ?? null,
    };
  });
}
