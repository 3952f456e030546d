import { RATES } from '../data/surroundings';
import { comparableUnit } from '../ledger/comparable';
import { nounOf, nounsFit } from '../ledger/noun';
import { type Amount, amountOf, areAddable, canEqual, minus, over, times } from './amount';
import type { Computation } from './finding';
import type { Term } from './terms';
import { CHANGE_WORDINGS, type ChangeWording, directionOf, hasOtherBase } from './wording';

interface Move {
  readonly from: Term;
  readonly to: Term;
  readonly by: Term;
  readonly direction: 'up' | 'down' | null;
}

/** ARI-10, ARI-11: three figures in a row that say from what to what a number moved and by how much. */
export function changeOf(first: Term, second: Term, third: Term): Computation | null {
  for (const wording of CHANGE_WORDINGS) {
    const move = moveOf(wording, [first, second, third]);
    if (move !== null) return computationOf(move);
  }
  return null;
}

function moveOf(wording: ChangeWording, terms: readonly [Term, Term, Term]): Move | null {
  const [first, second, third] = terms;
  const at = (role: ChangeWording['roles'][number]) => terms[wording.roles.indexOf(role)] ?? first;
  const by = at('by');
  if (wording.isSelfMoving === true && !isSelfMoving(by)) return null;
  const before = wording.before?.exec(first.before) ?? null;
  if (wording.before !== undefined && before === null) return null;
  const between = wording.first.exec(second.before);
  const last = between && wording.second.exec(third.before);
  if (!between || !last) return null;
  if (hasOtherBase(wording, [second.before, third.before], third.after)) return null;
  const direction = directionOf([before, between, last]);
  // Up here and down there is a sentence about two things.
  return direction === 'both' ? null : { from: at('from'), to: at('to'), by, direction };
}

function isSelfMoving({ figure }: Term): boolean {
  return figure.kind === 'multiple' && /番|doubl|tripl|quadrupl|halv|fold/i.test(figure.text);
}

function computationOf(move: Move): Computation | null {
  const { from, to, by, direction } = move;
  if (!areAlike(from, to) || RATES.has(by.figure.period ?? '')) return null;
  if (by.figure.kind === 'multiple') return from.figure.kind === 'multiple' ? null : timesOf(move);
  if (direction === null) return null;
  const isShare = from.figure.kind === 'percent' || from.figure.kind === 'fraction';
  if (isPoints(by)) return from.figure.unit === '%' ? differenceOf(move) : null;
  if (by.figure.kind === 'percent' || by.figure.kind === 'fraction') return isShare ? null : growthOf(move);
  return !isShare && areAddable(from, by) ? differenceOf(move) : null;
}

/** One kind, one sort of unit, and not two things. */
function areAlike(from: Term, to: Term): boolean {
  if (comparableUnit(from.figure) !== comparableUnit(to.figure)) return false;
  const [a, b] = [from, to].map(({ figure }) => (figure.of === null ? null : nounOf(figure.of)));
  return !a || !b || nounsFit(a, b);
}

/** 7.2个百分点, 7.2 points: the difference of two percentages. */
function isPoints({ figure, after }: Term): boolean {
  if (figure.kind === 'percent') return figure.unit === 'pp';
  return figure.kind === 'count' && (figure.of === 'points' || /^(?: points?\b|个?点(?!钟))/.test(after));
}

function differenceOf({ from, to, by, direction }: Move): Computation {
  const [more, less] = direction === 'down' ? [from, to] : [to, from];
  // Points are not converted, the rest into the unit of the stated difference.
  const like = by.figure.kind === 'measure' ? by : from;
  return {
    rule: 'difference',
    stated: by,
    amount: amountOf(by),
    computed: minus(amountOf(more, like), amountOf(less, like)),
    equation: [more, '−', less],
    like,
    isPercent: false,
  };
}

function growthOf(move: Move): Computation | null {
  const { by } = move;
  const grown = growthRate(move);
  const isFraction = by.figure.kind === 'fraction';
  const amount = times(amountOf(by), isFraction ? 100 : 1);
  return grown && computationOfRate(move, 'growth', times(grown.rate, 100), amount, grown.equation, true);
}

/** 翻一番 and doubled say to how much of it something grew, 增长2倍 by how much of it. */
function timesOf(move: Move): Computation | null {
  const { from, to, by, direction } = move;
  const ratio = over(amountOf(to, from), amountOf(from));
  const grown = growthRate(move);
  if (ratio === null || grown === null) return null;
  const amount = amountOf(by);
  const asRatio = computationOfRate(move, 'multiple', ratio, amount, [to, '÷', from], false);
  const asGrowth = computationOfRate(move, 'growth', grown.rate, amount, grown.equation, false);
  if (isSelfMoving(by)) return asRatio;
  if (direction !== 'up') return null;
  if (by.figure.text.includes('倍')) return asGrowth;
  // "Rose 2.4 times" is said of both.
  return canEqual(grown.rate, amount) ? asGrowth : asRatio;
}

function growthRate({ from, to, direction }: Move) {
  const start = amountOf(from);
  const ratio = over(amountOf(to, from), start);
  if (ratio === null) return null;
  const { value, low, high } = ratio;
  if (direction === 'down') {
    const rate: Amount = { value: 1 - value, low: 1 - high, high: 1 - low };
    return { rate, equation: ['(', from, '−', to, ')', '÷', from] as const };
  }
  const rate: Amount = { value: value - 1, low: low - 1, high: high - 1 };
  return { rate, equation: ['(', to, '−', from, ')', '÷', from] as const };
}

function computationOfRate(
  { from, by }: Move,
  rule: 'growth' | 'multiple',
  computed: Amount,
  amount: Amount,
  equation: Computation['equation'],
  isPercent: boolean,
): Computation {
  return { rule, stated: by, amount, computed, equation, like: from, isPercent };
}
