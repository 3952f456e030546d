import type { Figure } from '../project/records';
import { type FigureRelation, relateFigures } from './figure-relation';

/** A figure in a group of aligned turns. */
export interface PlacedFigure {
  readonly figure: Figure;
  /** In which of the group's aligned blocks it stands. */
  readonly row: number;
}

/** Two figures that are taken for the same one, as indices, and how they stand to each other. */
export interface Assigned extends FigureRelation {
  readonly one: number;
  readonly other: number;
}

/** Figures are looked for so many places to either side of where they would stand in order (PAIR-44). */
const WINDOW = 60;
/** What is like, but not the same, comes after what is; and what is farther away after what is near. */
const FOR_RELATION: Readonly<Record<FigureRelation['relation'], number>> = {
  agrees: 0,
  compatible: 0.6,
  differs: 4,
};
const FOR_ROW = 0.5;
const MOST_FOR_ROWS = 1.5;

interface Candidate extends Assigned {
  readonly cost: number;
}

/**
 * Which figures of two aligned passages are the same (PAIR-43 … PAIR-45): those that agree before those that may, near
 * before far, each at most once. Of those that are left, two that differ are put together where they stand in the same
 * place: in the same blocks, and in the same order among the figures there.
 */
export function assignFigures(
  ones: readonly PlacedFigure[],
  others: readonly PlacedFigure[],
): readonly Assigned[] {
  const assigned: Assigned[] = [];
  const [takenOnes, takenOthers] = [new Set<number>(), new Set<number>()];
  for (const { cost: _, ...candidate } of candidates(ones, others)) {
    if (takenOnes.has(candidate.one) || takenOthers.has(candidate.other)) continue;
    if (candidate.relation === 'differs' && !isInPlace(candidate, assigned, ones, others)) continue;
    takenOnes.add(candidate.one);
    takenOthers.add(candidate.other);
    assigned.push(candidate);
  }
  return assigned;
}

/** What could be the same, the most likely first. */
function candidates(ones: readonly PlacedFigure[], others: readonly PlacedFigure[]): readonly Candidate[] {
  const found: Candidate[] = [];
  ones.forEach((a, one) => {
    const place = (one + 0.5) / ones.length;
    const middle = Math.floor(place * others.length);
    const from = Math.max(0, middle - WINDOW);
    others.slice(from, middle + WINDOW + 1).forEach((b, index) => {
      const other = from + index;
      const related = relateFigures(a.figure, b.figure);
      if (!related) return;
      const away = Math.abs(place - (other + 0.5) / others.length);
      const rows = Math.min(MOST_FOR_ROWS, FOR_ROW * Math.abs(a.row - b.row));
      found.push({ ...related, one, other, cost: FOR_RELATION[related.relation] + away + rows });
    });
  });
  // Of two with one cost and one sum of places neither is in the other's way, so nothing else settles ties.
  return found.sort((a, b) => a.cost - b.cost || a.one + a.other - b.one - b.other);
}

/** PAIR-45: whether two figures that differ stand in the same blocks, and no pair there crosses them. */
function isInPlace(
  { one, other }: Assigned,
  assigned: readonly Assigned[],
  ones: readonly PlacedFigure[],
  others: readonly PlacedFigure[],
): boolean {
  const row = ones[one]?.row;
  if (row !== others[other]?.row) return false;
  return assigned.every(
    (pair) =>
      ones[pair.one]?.row !== row || others[pair.other]?.row !== row || one < pair.one === other < pair.other,
  );
}
