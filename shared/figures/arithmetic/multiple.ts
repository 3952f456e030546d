import { comparableUnit } from '../ledger/comparable';
import { amountOf, over } from './amount';
import type { Computation } from './finding';
import type { Term } from './terms';

const IS_ZH = /^[^,。;:、()…#]{0,14}[,(]?(?:是|为|相当于|达到?)[^,。;:、()…#]{0,12}\(?$/;
const OF_ZH = /^[^,。;:、()…#]{0,10}\)?的$/;
const IS_EN = /^(?: [\p{L}'’-]+){0,4}(?:,| is| was| are| were)(?: (?:is|was|which is|that is|about))? ?$/u;
const AS_EN = /^(?: (?:the|as (?:many|much|high|large|big) as(?: the)?))? $/;

/** ARI-15: 240家,是120家的2倍; 240 ships, twice the 120 of 2012. */
export function multipleOf(first: Term, second: Term, third: Term): Computation | null {
  if (third.figure.kind === 'multiple' && IS_ZH.test(second.before) && OF_ZH.test(third.before)) {
    return computationOf(first, second, third);
  }
  const isEnglish = IS_EN.test(second.before) && AS_EN.test(third.before);
  return isEnglish && second.figure.kind === 'multiple' ? computationOf(first, third, second) : null;
}

function computationOf(more: Term, less: Term, multiple: Term): Computation | null {
  if (more.figure.kind === 'multiple' || comparableUnit(more.figure) !== comparableUnit(less.figure)) {
    return null;
  }
  const computed = over(amountOf(more, less), amountOf(less));
  return (
    computed && {
      rule: 'multiple',
      stated: multiple,
      amount: amountOf(multiple),
      computed,
      equation: [more, '÷', less],
      like: less,
      isPercent: false,
    }
  );
}
