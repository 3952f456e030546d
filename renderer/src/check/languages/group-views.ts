import type { AlignedBlocks, AlignedTurns, PairAlignment } from '../../../../shared/pairs/alignment';
import type { PairFigure, PairRelation } from '../../../../shared/pairs/compare-figures';
import type { Figure } from '../../../../shared/project/records';

/** Aligned blocks with the figures that stand in them. */
export interface RowView {
  readonly key: string;
  readonly blocks: AlignedBlocks;
  readonly figures: readonly PairFigure[];
}

/** Aligned turns as they are shown. */
export interface GroupView {
  readonly key: string;
  readonly turns: AlignedTurns;
  /** Whether it stands in one text alone. */
  readonly isAlone: boolean;
  readonly rows: readonly RowView[];
}

/** The groups of an alignment with their figures, each beside the blocks in which it stands; turns without words are left out. */
export function groupViews(alignment: PairAlignment, figures: readonly PairFigure[]): readonly GroupView[] {
  return alignment.turns.flatMap((turns, index) => {
    if (turns.blocks.length === 0) return [];
    const own = figures.filter(({ group }) => group === index);
    const isAlone = turns.one.blocks.length === 0 || turns.other.blocks.length === 0;
    const rows = turns.blocks.map((blocks) => ({
      key: `${blocks.one.join()} ${blocks.other.join()}`,
      blocks,
      figures: own.filter((figure) => standsIn(figure, blocks)),
    }));
    return { key: `${turns.one.turns.join()} ${turns.other.turns.join()}`, turns, isAlone, rows };
  });
}

/** A pair whose figures stand in two rows is shown in that of the one text. */
function standsIn({ one, other }: PairFigure, blocks: AlignedBlocks): boolean {
  if (one) return blocks.one.includes(blockOf(one));
  return other !== null && blocks.other.includes(blockOf(other));
}

function blockOf({ anchor }: Figure): string {
  return anchor.segments[0]?.block ?? '';
}

/** What somebody has to look at: figures that differ or stand in one text alone, turns without a counterpart, guesses. */
export function onlyDifferent(groups: readonly GroupView[]): readonly GroupView[] {
  return groups.flatMap((group) => {
    if (group.isAlone || group.turns.confidence === 'unsure') return group;
    const rows = group.rows.flatMap((row) => {
      const figures = row.figures.filter(
        ({ relation }) => relation === 'differs' || relation === 'only-here',
      );
      const isAlone = row.blocks.one.length === 0 || row.blocks.other.length === 0;
      return figures.length > 0 || isAlone ? { ...row, figures } : [];
    });
    return rows.length > 0 ? { ...group, rows } : [];
  });
}

/** How many there are of what the line above the turns counts; what there is none of is left out. */
export function countsOf(
  groups: readonly GroupView[],
  figures: readonly PairFigure[],
): readonly { readonly kind: PairRelation | 'alone' | 'unsure'; readonly count: number }[] {
  const relations = ['agrees', 'compatible', 'differs', 'only-here'] as const;
  return [
    ...relations.map((kind) => ({ kind, count: figures.filter(({ relation }) => relation === kind).length })),
    { kind: 'alone' as const, count: groups.filter(({ isAlone }) => isAlone).length },
    {
      kind: 'unsure' as const,
      count: groups.filter(({ isAlone, turns }) => !isAlone && turns.confidence === 'unsure').length,
    },
  ].filter(({ count }) => count > 0);
}
