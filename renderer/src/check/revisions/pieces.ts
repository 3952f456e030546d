import type { TextRange } from '../../../../shared/text/range';

/** What a stretch of a compared paragraph is, apart from words that both copies have. */
export type PieceKind = 'injected' | 'words' | 'folded';

/** A stretch of a paragraph that is drawn in one way. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly kind: PieceKind | null;
}

/** Cuts a paragraph at the edges of some ranges; where they overlap, what is injected counts before other words. */
export function piecesOf(
  text: string,
  ranges: Readonly<Record<PieceKind, readonly TextRange[]>>,
): readonly Piece[] {
  const all = (['injected', 'words', 'folded'] as const).flatMap((kind) =>
    ranges[kind].map((range) => ({ ...range, kind })),
  );
  const edges = [...new Set([0, text.length, ...all.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const kind = all.find((range) => range.start <= start && end <= range.end)?.kind ?? null;
    return { start, text: text.slice(start, end), kind };
  });
}
