import { type Band, bandOf } from './band';

/** How many units of each text a step of the alignment takes. */
export interface Move {
  readonly one: number;
  readonly other: number;
}

/** Some neighbouring units, as indices; `to` is excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Units of both texts that belong together, or that have no counterpart. */
export interface Step {
  readonly one: Span;
  readonly other: Span;
}

/** A step of the best alignment. */
export interface WeighedStep extends Step {
  /**
   * How probable it is, among all alignments, that each of its units belongs to what the step puts it with; of a unit
   * without a counterpart, that it has none.
   */
  readonly probability: number;
}

/** What the two walks over the band leave behind: a number for each cell, or for each move into it. */
interface Lattice {
  readonly n: number;
  readonly m: number;
  readonly moves: readonly Move[];
  readonly band: Band;
  /** What a move into a cell costs. */
  readonly costs: Float64Array;
  /** The move by which the cheapest way comes to a cell. */
  readonly taken: Int8Array;
  /** All ways to a cell together, and all from it to the end, as negative logarithms. */
  readonly before: Float64Array;
  readonly behind: Float64Array;
}

/**
 * The cheapest way to go through `n` units of one text and `m` of another in order, in steps of the given moves (PAIR-1
 * … PAIR-4). Costs are negative logarithms of probabilities, so that a step can be weighed against all other ways to put
 * the texts together (the forward–backward algorithm). Moves that take one unit of a single text must be among them.
 */
export function alignMonotone<M extends Move>(
  n: number,
  m: number,
  moves: readonly M[],
  costOf: (step: Step, move: M) => number,
): readonly WeighedStep[] {
  const lattice = walkForth(n, m, moves, costOf);
  walkBack(lattice);
  return bestSteps(lattice).map((step) => ({ ...step, probability: probabilityOf(lattice, step) }));
}

function walkForth<M extends Move>(
  n: number,
  m: number,
  moves: readonly M[],
  costOf: (step: Step, move: M) => number,
): Lattice {
  const band = bandOf(n, m);
  const endless = (length: number) => new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  const best = endless(band.cells);
  const before = endless(band.cells);
  const costs = endless(band.cells * moves.length);
  const taken = new Int8Array(band.cells);
  best[band.at(0, 0)] = 0;
  before[band.at(0, 0)] = 0;
  for (let i = 0; i <= n; i += 1) {
    for (let j = band.low(i); j <= band.high(i); j += 1) {
      const here = band.at(i, j);
      moves.forEach((move, index) => {
        const step = stepTo(i, j, move);
        if (!band.has(step.one.from, step.other.from)) return;
        const there = band.at(step.one.from, step.other.from);
        const cost = costOf(step, move);
        costs[here * moves.length + index] = cost;
        before[here] = either(get(before, here), get(before, there) + cost);
        if (get(best, there) + cost >= get(best, here)) return;
        best[here] = get(best, there) + cost;
        taken[here] = index;
      });
    }
  }
  return { n, m, moves, band, costs, taken, before, behind: endless(band.cells) };
}

function walkBack({ n, m, moves, band, costs, behind }: Lattice): void {
  behind[band.at(n, m)] = 0;
  for (let i = n; i >= 0; i -= 1) {
    for (let j = band.high(i); j >= band.low(i); j -= 1) {
      const here = band.at(i, j);
      moves.forEach((move, index) => {
        if (!band.has(i - move.one, j - move.other)) return;
        const there = band.at(i - move.one, j - move.other);
        const cost = get(costs, here * moves.length + index);
        behind[there] = either(get(behind, there), get(behind, here) + cost);
      });
    }
  }
}

function bestSteps({ n, m, moves, band, taken }: Lattice): readonly Step[] {
  const steps: Step[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const move = moves[taken[band.at(i, j)] ?? 0];
    if (!move) throw new Error('The moves do not lead from the end to the beginning.');
    const step = stepTo(i, j, move);
    steps.push(step);
    i = step.one.from;
    j = step.other.from;
  }
  return steps.reverse();
}

function probabilityOf(lattice: Lattice, step: Step): number {
  const near = stepsNear(lattice, step);
  const isAlone = size(step.one) === 0 || size(step.other) === 0;
  const ofSide = (side: 'one' | 'other', opposite: 'one' | 'other'): number => {
    let least = 1;
    for (let unit = step[side].from; unit < step[side].to; unit += 1) {
      let sum = 0;
      for (const { probability, ...found } of near) {
        if (unit < found[side].from || unit >= found[side].to) continue;
        const fits = isAlone ? size(found[opposite]) === 0 : overlap(found[opposite], step[opposite]);
        if (fits) sum += probability;
      }
      least = Math.min(least, sum);
    }
    return least;
  };
  return Math.min(ofSide('one', 'other'), ofSide('other', 'one'));
}

/** Every step of any alignment that takes a unit of `step`, or for units without a counterpart one of the same text. */
function stepsNear(
  { n, m, moves, band, costs, before, behind }: Lattice,
  step: Step,
): readonly WeighedStep[] {
  const reach = Math.max(...moves.map(({ one, other }) => Math.max(one, other)));
  const [isOne, isOther] = [size(step.one) > 0, size(step.other) > 0];
  const near: WeighedStep[] = [];
  const lastRow = isOne ? Math.min(n, step.one.to + reach) : n;
  for (let i = isOne ? step.one.from : 0; i <= lastRow; i += 1) {
    const from = Math.max(band.low(i), isOther ? step.other.from : 0);
    const to = Math.min(band.high(i), isOther ? Math.min(m, step.other.to + reach) : m);
    for (let j = from; j <= to; j += 1) {
      const here = band.at(i, j);
      moves.forEach((move, index) => {
        const found = stepTo(i, j, move);
        if (!band.has(found.one.from, found.other.from)) return;
        const cost = get(costs, here * moves.length + index);
        const through = get(before, band.at(found.one.from, found.other.from)) + cost + get(behind, here);
        near.push({ ...found, probability: Math.exp(get(before, band.at(n, m)) - through) });
      });
    }
  }
  return near;
}

/** The step by which a move comes to row `i` and column `j`. */
function stepTo(i: number, j: number, move: Move): Step {
  return { one: { from: i - move.one, to: i }, other: { from: j - move.other, to: j } };
}

/** The negative logarithm of the sum of two probabilities that are given as such. */
function either(a: number, b: number): number {
  if (a === Number.POSITIVE_INFINITY) return b;
  if (b === Number.POSITIVE_INFINITY) return a;
  return Math.min(a, b) - Math.log1p(Math.exp(-Math.abs(a - b)));
}

function get(table: Float64Array, index: number): number {
  return table[index] ?? Number.POSITIVE_INFINITY;
}

function size({ from, to }: Span): number {
  return to - from;
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
