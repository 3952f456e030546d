import { STATISTIC_KINDS } from '../figures/findings';
import type { Relation } from '../figures/ledger/relation';
import type { Figure } from '../project/records';
import type { AlignedTurns, Confidence, PairAlignment, Side, SideName } from './alignment';
import { isValued } from './amounts';
import { assignFigures, type PlacedFigure } from './figure-assignment';
import type { FigureWhy } from './figure-relation';
import { figuresByBlock } from './units';

/** How a figure of one text stands to that of the other; `only-here` where the other has none. */
export type PairRelation = Relation | 'only-here';

/** A figure in one or both of two texts. */
export interface PairFigure {
  /** Null where it stands in the other text alone. */
  readonly one: Figure | null;
  /** Null where it stands in the one text alone. */
  readonly other: Figure | null;
  readonly relation: PairRelation;
  /** Null where it stands in one text alone. */
  readonly why: FigureWhy | null;
  /** Its place in the alignment's `turns`. */
  readonly group: number;
  /** How far it can be relied on that the two passages are the same. */
  readonly confidence: Confidence;
}

/**
 * The figures of two aligned texts side by side, in the order of the alignment (PAIR-40 … PAIR-46). Each figure stands in
 * one row at most; what stands in one text alone follows the row before it.
 */
export function comparePairFigures(alignment: PairAlignment): readonly PairFigure[] {
  const ones = figuresOf(alignment.one, 'one');
  const others = figuresOf(alignment.other, 'other');
  return alignment.turns.flatMap((turns, group) => compareGroup(turns, group, ones(turns), others(turns)));
}

function compareGroup(
  turns: AlignedTurns,
  group: number,
  ones: readonly PlacedFigure[],
  others: readonly PlacedFigure[],
): readonly PairFigure[] {
  const assigned = assignFigures(ones, others);
  const byOne = new Map(assigned.map((pair) => [pair.one, pair]));
  const taken = new Set(assigned.map(({ other }) => other));
  const alone = { relation: 'only-here', why: null, group, confidence: turns.confidence } as const;
  const rows: PairFigure[] = [];
  let next = 0;
  /** What stands in the other text alone before `end`. */
  const addOthers = (end: number) => {
    for (; next < end; next += 1) {
      const other = others[next]?.figure;
      if (other && !taken.has(next) && matters(other)) rows.push({ one: null, other, ...alone });
    }
  };
  ones.forEach(({ figure: one, row }, index) => {
    const pair = byOne.get(index);
    const other = others[pair?.other ?? -1];
    if (!pair || !other) {
      if (matters(one)) rows.push({ one, other: null, ...alone });
      return;
    }
    addOthers(pair.other);
    const { relation, why } = pair;
    if (!matters(one) && !matters(other.figure)) return;
    const place = other.row === row ? turns.blocks[row] : turns;
    rows.push({ one, other: other.figure, relation, why, group, confidence: (place ?? turns).confidence });
  });
  addOthers(others.length);
  return rows;
}

/** Looks up the figures with a number of a group of turns, in order. */
function figuresOf(side: Side, name: SideName): (turns: AlignedTurns) => readonly PlacedFigure[] {
  const byBlock = figuresByBlock(side);
  return ({ blocks }) =>
    blocks.flatMap((aligned, row) =>
      aligned[name].flatMap((block) =>
        (byBlock.get(block) ?? []).flatMap((figure) => (isValued(figure.reading) ? { figure, row } : [])),
      ),
    );
}

/** PAIR-46: dates, lengths of time and rhetorical counts are matched, so that they are not taken for others, but not listed. */
function matters({ reading, weight }: Figure): boolean {
  return weight === 'high' && STATISTIC_KINDS.has(reading.kind);
}
