import type { TextRange } from '../text/range';
import type { Structure } from '../text/structure';

/** What the formatting of a file says of a line of its text (UTF-16 code units). */
export interface Formatting {
  /** Whether each line is a paragraph, as in a file that knows them; else the lines' lengths have to tell. */
  readonly hasParagraphs: boolean;
  /** How much of a line is bold from its beginning on. */
  readonly boldHead: (line: TextRange) => number;
  /** Whether a line is a heading. */
  readonly isHeading: (line: TextRange) => boolean;
}

/** Of a text without formatting. */
export const PLAIN: Formatting = { hasParagraphs: false, boldHead: () => 0, isHeading: () => false };

/**
 * The structure of a file (in order of `start`; ranges of one kind do not overlap) for the lines of the text that is left
 * when `cuts` (sorted, not overlapping) are left out.
 */
export function formattingOf(structure: readonly Structure[], cuts: readonly TextRange[]): Formatting {
  const ofKind = (kind: Structure['kind']) =>
    withoutCuts(
      structure.filter((one) => one.kind === kind),
      cuts,
    );
  const bold = ofKind('strong');
  const headings = ofKind('heading');
  return {
    hasParagraphs: true,
    boldHead: ({ start, end }) => {
      let reached = start;
      for (let i = firstEndingAfter(bold, start); i < bold.length; i += 1) {
        const run = bold[i];
        if (!run || run.start > reached) break;
        reached = run.end;
      }
      return Math.min(reached, end) - start;
    },
    isHeading: ({ start, end }) => {
      const heading = headings[firstEndingAfter(headings, start)];
      return heading !== undefined && heading.start < end;
    },
  };
}

function withoutCuts(ranges: readonly TextRange[], cuts: readonly TextRange[]): readonly TextRange[] {
  let next = 0;
  let removed = 0;
  const moved = (offset: number): number => {
    let cut = cuts[next];
    while (cut && cut.end <= offset) {
      removed += cut.end - cut.start;
      next += 1;
      cut = cuts[next];
    }
    return offset - removed - (cut && cut.start < offset ? offset - cut.start : 0);
  };
  return ranges.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
}

/** The first of some ranges, in order and not overlapping, that ends behind an offset. */
function firstEndingAfter(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
