import type { Draft } from '../draft';
import { isHan, isLatin } from '../lexer/chars';
import type { Amount } from './amount';
import { bigNames, chineseBare, classified, lent } from './chinese-count';
import type { Counting } from './counting';
import { englishCount } from './english-count';
import { hedgeBefore } from './hedges';
import type { Second } from './ranges';
import type { Scene } from './scene';
import type { Unit } from './unit';

/** Reads a count: a number with a classifier, with a noun, or bare; null where it only looks like one. */
export function countOf(
  scene: Scene,
  first: Amount,
  second: Second | null,
  unit: Unit | null,
  floor: number,
): Draft | null {
  const { text } = scene;
  const joined = second?.joined === true ? second.amount : null;
  const before = hedgeBefore(text, first.start, floor, first.numeral.bare);
  const hedged = before !== null || first.hedge !== null;
  const end = joined?.end ?? first.end;
  const count: Counting = { scene, first, second, joined, floor, before, hedged, end };
  if (unit !== null && unit.end > end) return lent(count, unit);
  if (unit === null) {
    const next = text.charCodeAt(text[end] === ' ' ? end + 1 : end);
    if (text[end] === '大' && isHan(text.charCodeAt(end + 1))) return bigNames(count);
    if (isHan(next) || first.numeral.form === 'han') return chineseBare(count);
    return isLatin(next) || first.numeral.form === 'words' ? englishCount(count) : bareNumber(count);
  }
  return classified(count, unit);
}

/** Digits before punctuation or at the end. */
function bareNumber(count: Counting): Draft | null {
  const { first, end } = count;
  const { text } = count.scene;
  const previous = text.charCodeAt(first.start - 1 - (text[first.start - 1] === ' ' ? 1 : 0));
  if (isHan(previous) || (first.start === 0 && isHan(text.charCodeAt(end + 1)))) return chineseBare(count);
  return englishCount(count);
}
