import type { TextRange } from '../text/range';
import type { Structure } from '../text/structure';

/** What the formatting of a file says of a line of its text (UTF-16 code units). */
export interface Formatting {
  /** Whether each line is a paragraph, as in a file that knows them; else the lines' lengths have to tell. */
  readonly hasParagraphs: boolean;
  /** How much of a line is bold from its beginning on. */
  readonly boldHead: (line: TextRange) => number;
  /** The level of a heading, from 1; null for any other line. */
  readonly headingLevel: (line: TextRange) => number | null;
}

/** Of a text without formatting. */
export const PLAIN: Formatting = { hasParagraphs: false, boldHead: () => 0, headingLevel: () => null };

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
  const levels = structure.flatMap((one) => (one.kind === 'heading' ? [one.level] : []));
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
    headingLevel: ({ start, end }) => {
      const at = firstEndingAfter(headings, start);
      const heading = headings[at];
      return heading !== undefined && heading.start < end ? (levels[at] ?? null) : null;
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
