import { foldForms } from '../ledger/fold';
import { nounOf, nounsFit } from '../ledger/noun';
import { type Amount, amountOf, areAddable, canBeWithin, canEqual, plus } from './amount';
import type { Computation } from './finding';
import { closesList, isJoint, isRest, listAfter, totalWording } from './lists';
import type { Term } from './terms';

/** ARI-13: a sum so far from the total was not meant as one: another thing was counted in the list. */
const FARTHEST = 2;
/** No sentence lists more parts; with it the time is linear whatever the text. */
const MOST_PARTS = 30;

/** Sums that a sentence states: a total and its parts, in either order (ARI-12, ARI-13). */
export function sumsOf(terms: readonly Term[]): Computation[] {
  const sums: Computation[] = [];
  for (let i = 0; i < terms.length; i++) {
    const sum = partsAfter(terms, i) ?? partsBefore(terms, i);
    if (sum !== null) sums.push(sum);
  }
  return sums;
}

/** 一共45个:A 20个、B 15个、C 10个; 45个,其中A 20个; 26 boats: 14 trawlers and 12 tugs. */
function partsAfter(terms: readonly Term[], at: number): Computation | null {
  const total = terms[at];
  const list = total === undefined || total.figure.weight === 'low' ? null : listAfter(total.after);
  if (total === undefined || list === null) return null;
  const parts: Term[] = [];
  let sum: Amount | null = null;
  const following = terms.slice(at + 1, at + 1 + MOST_PARTS);
  for (const part of following) {
    // A total behind the parts says them once more.
    if (!areAddable(total, part) || totalWording(part)) break;
    if (sum !== null && !isJoint(part.before)) break;
    parts.push(part);
    sum = added(sum, part, total);
    if (list === 'closed' && parts.length > 1 && canEqual(sum, amountOf(total))) {
      return computationOf(total, parts);
    }
  }
  const last = parts.at(-1);
  if (last === undefined) return null;
  const isWhole = list === 'closed' || (parts.length > 1 && isRest(last.before));
  const isEnd = at + 1 + parts.length === terms.length || closesList(last.after);
  if (isWhole)
    return isEnd && parts.length > 1 && isPlausible(total, parts) ? computationOf(total, parts) : null;
  return openList(total, parts);
}

/** ARI-12: parts of an open list make the whole exactly, or too much, or say nothing. */
function openList(total: Term, parts: readonly Term[]): Computation | null {
  if (!parts.every((part) => isSameThing(total, part))) return null;
  const sum = sumOf(parts, total);
  const isExact = [total, ...parts].every(({ figure }) => figure.qualifier === 'exact');
  if (isExact && parts.length > 1 && canEqual(sum, amountOf(total))) return computationOf(total, parts);
  if (canBeWithin(sum, amountOf(total)) || !isNear(sum, total)) return null;
  return { ...computationOf(total, parts), relation: 'at-most' };
}

/** A 20个、B 15个,合计35个; 14 trawlers and 12 tugs, 26 vessels in total. */
function partsBefore(terms: readonly Term[], at: number): Computation | null {
  const total = terms[at];
  if (total === undefined || at < 2 || !totalWording(total)) return null;
  const parts: Term[] = [];
  let sum: Amount | null = null;
  for (const part of terms.slice(Math.max(0, at - MOST_PARTS), at).reverse()) {
    if (!areAddable(total, part)) break;
    parts.unshift(part);
    sum = added(sum, part, total);
    if (parts.length > 1 && canEqual(sum, amountOf(total))) return computationOf(total, parts);
    if (!isJoint(part.before)) break;
  }
  // A list that goes back to another number may begin anywhere, unless it begins the sentence or is announced (其中).
  const isAll = parts.length === at || listAfter(parts[0]?.before ?? '') !== null;
  return isAll && parts.length > 1 && isPlausible(total, parts) ? computationOf(total, parts) : null;
}

/** ARI-13: whether the parts count what the total counts, as far as one can see. */
function isPlausible(total: Term, parts: readonly Term[]): boolean {
  const isEnumeration = total.figure.value === parts.length;
  return (
    !isEnumeration && isNear(sumOf(parts, total), total) && parts.every((part) => hasSameUnit(total, part))
  );
}

function isNear(sum: Amount, total: Term): boolean {
  const { value } = total.figure;
  return sum.value <= value * FARTHEST && sum.value >= value / FARTHEST;
}

/** The same classifier as said: 45个 are not 20名. */
function hasSameUnit(total: Term, part: Term): boolean {
  if (total.figure.kind !== 'count') return true;
  return foldForms(total.figure.unit ?? '') === foldForms(part.figure.unit ?? '');
}

/** For an open list more is asked: the noun of the part must not be another one. */
function isSameThing(total: Term, part: Term): boolean {
  if (!hasSameUnit(total, part)) return false;
  if (total.figure.kind !== 'count' || part.figure.of === null || part.figure.unit !== null) return true;
  const [whole, own] = [nounOf(total.figure.of ?? ''), nounOf(part.figure.of)];
  return whole !== null && own !== null && nounsFit(whole, own);
}

function added(sum: Amount | null, part: Term, total: Term): Amount {
  const amount = amountOf(part, total);
  return sum === null ? amount : plus(sum, amount);
}

function sumOf(parts: readonly Term[], total: Term): Amount {
  return parts.map((part) => amountOf(part, total)).reduce(plus);
}

function computationOf(total: Term, parts: readonly Term[]): Computation {
  return {
    rule: 'sum',
    stated: total,
    amount: amountOf(total),
    computed: sumOf(parts, total),
    equation: parts.flatMap((part, i): (Term | '+')[] => (i === 0 ? [part] : ['+', part])),
    like: total,
    isPercent: false,
  };
}
