import type { FigureReading } from '../findings';
import { isSame, lastPlace, tidied } from './numbers';

/** CNV-20: a number said in one digit only (100, 6000亿) is still exact to a tenth of itself. */
const COARSEST = 0.1;

/**
 * The place to which the converted ends of a figure are rounded (CNV-20): as exact as it was said, in proportion, and no
 * coarser than a tenth; one place for both ends, the finer one.
 */
export function placeFor(said: readonly number[], converted: readonly number[]): number {
  const proportions = said.filter((value) => value !== 0).map((value) => lastPlace(value) / Math.abs(value));
  const sizes = converted.filter((value) => value !== 0).map(Math.abs);
  if (sizes.length === 0) return 1;
  const exponent = exponentOf(Math.min(COARSEST, ...proportions) * Math.min(...sizes));
  return Number(`1e${exponent}`);
}

/** The place of decimals (0.1 for one), to which temperatures are rounded (CNV-21). */
export function decimalPlace(said: readonly number[]): number {
  return Math.min(1, ...said.map((value) => lastPlace(value)).filter((place) => place > 0));
}

/**
 * CNV-22: rounding that keeps the hedge true: "more than" goes down, "nearly" and "less than" go up. Where that would
 * take it further than rounding may, it is done to one digit more.
 */
export function roundedTo(value: number, place: number, qualifier: FigureReading['qualifier']): number {
  const nearest = Math.round(value / place);
  if (isSame(value / place, nearest)) return tidied(nearest * place);
  if (qualifier === 'over') return directed(value, place, Math.floor);
  if (qualifier === 'nearly' || qualifier === 'under') return directed(value, place, Math.ceil);
  return tidied(nearest * place);
}

function directed(value: number, place: number, round: (steps: number) => number): number {
  const steps = value / place;
  const isNear = Math.abs(round(steps) - steps) <= 0.5;
  return tidied(isNear ? round(steps) * place : (round(steps * 10) * place) / 10);
}

/** The decimal exponent, read from the digits: a logarithm is off by one next to powers of ten. */
function exponentOf(value: number): number {
  return Number(value.toExponential(11).split('e')[1]);
}
