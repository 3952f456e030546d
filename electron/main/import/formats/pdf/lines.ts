import type { Region } from './columns';
import type { Fragment } from './fragments';

/** A line of a column, or a row of a table. Lengths are points. */
export interface Line {
  readonly cells: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** The column that it stands in. */
  readonly column: Column;
}

export interface Column {
  /** Where its lines begin, in whole points. */
  readonly left: number;
  /** Where its longest line ends, where it stands beside another column; a whole page's width tells the others. */
  readonly right: number | null;
}

/** So many of a column's lines, and it is where they begin. */
const FAIR_SHARE = 0.1;

const BULLET_ALONE =
  /^(?:[•‣◦▪●○■□➢➤·∙–—*-]|[(（]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[.)）、．])$/i;

/** The lines of a region. A list's marker is part of its line, however far before it stands. */
export function toLines({ rows, isColumn }: Region): readonly Line[] {
  const column = {
    left: usualLeft(rows.flatMap(([first]) => (first ? [first] : []))),
    right: isColumn ? Math.max(...rows.flat().map(({ right }) => right)) : null,
  };
  return rows.flatMap((row) => {
    const cells = withMarker(row);
    const [first] = cells;
    const last = cells.at(-1);
    if (!first || !last) return [];
    const main = cells.reduce((best, cell) => (cell.text.length > best.text.length ? cell : best));
    const text = cells.map((cell) => cell.text).join('\t');
    return [{ cells, left: first.left, right: last.right, y: first.y, size: main.size, text, column }];
  });
}

function withMarker(row: readonly Fragment[]): readonly Fragment[] {
  const [marker, words, ...others] = row;
  if (!marker || !words || !BULLET_ALONE.test(marker.text.trim())) return row;
  const space = { text: ' ', isBold: false, isRaised: false, address: null };
  const joined: Fragment = {
    ...words,
    pieces: [...marker.pieces, space, ...words.pieces],
    text: `${marker.text} ${words.text}`,
    left: marker.left,
  };
  return [joined, ...others];
}

/** The leftmost place where a fair part of the lines begin: paragraphs may begin further right, and a number further left. */
function usualLeft(fragments: readonly Fragment[]): number {
  const counts = new Map<number, number>();
  for (const { left } of fragments) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const enough = fragments.length * FAIR_SHARE;
  return Math.min(...[...counts].filter(([, count]) => count >= enough).map(([left]) => left));
}
