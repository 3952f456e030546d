/** A range of a block's present text, in UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of marked text. */
export interface Marked<M> extends Range {
  readonly mark: M;
}

/** Words with the same marks on all of them, and the marks that end behind them. */
export interface Piece<M> {
  /** Where it begins in the text. */
  readonly start: number;
  readonly words: string;
  readonly marks: readonly M[];
  readonly ending: readonly M[];
}

/** Cuts a text where a mark begins or ends, and leaves the holes out. Nothing else of the text is lost. */
export function cutIntoPieces<M>(
  text: string,
  marked: readonly Marked<M>[],
  holes: readonly Range[],
): readonly Piece<M>[] {
  const edges = [...marked, ...holes].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const isHole = holes.some((hole) => hole.start <= start && hole.end >= end);
    const over = marked.filter((range) => range.start <= start && range.end >= end);
    const ending = over.filter((range) => range.end === end).map(({ mark }) => mark);
    const marks = isHole ? [] : over.map(({ mark }) => mark);
    const words = isHole ? '' : text.slice(start, end);
    return words === '' && ending.length === 0 ? [] : [{ start, words, marks, ending }];
  });
}
