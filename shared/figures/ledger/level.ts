import type { FigureReading } from '../findings';
import { foldForms } from './fold';

/** What a statistic tells: where something stands, how far it moved, or where it stood before it moved. */
export type Tells = 'level' | 'change' | 'start';

/** How far to either side of a figure the words are read that tell them apart, in UTF-16 code units. */
export const TELLING_REACH = 24;

/** 提高到, 降至, rose to: the number after them is where something stands. 增长达到 says how far it moved. */
const BEFORE_LEVEL =
  /(?:(?<!达)[到至]|由|从|\b(?:to|from)(?: (?:a|the))?(?: (?:record|new))?(?: (?:high|low) of)?) ?$/;
/** 由2012年的 … 到: where a change starts. 从80个国家 does not: nothing moves. */
const BEFORE_START = /(?:由|从)(?:[^,。;、]{0,12}(?:的|年|月|日|底|初|末))?$|\bfrom(?: [\p{L}'’-]+){0,3} ?$/u;
const AFTER_START = /^[^,。;、()]{0,16}(?:到|至|成|为)|^(?: [\p{L}\p{N}'’-]+){0,6} to\b/u;

/** 多了19宗, 相差四千公吨, fewer by 3: how far it moved, though the figure itself names no direction. */
const BEFORE_CHANGE = /(?:(?:多|少|差|增|减|涨|跌|升|降)了|相差)$|\b(?:more|fewer|less|up|down) by ?$/;

/** Without one of these, in whatever script, nothing right before a figure tells more of it. */
const TELLING = /[由从從到至了差]|from|to|by/i;

/** What stands around a figure; null where it is not known. */
interface Around {
  readonly before: string | null;
  readonly after: string | null;
}

/** What a figure tells, by its reading and the words right before and behind it (LED-12, LED-13). */
export function tellsOf({ unit, kind, change, basis }: FigureReading, { before, after }: Around): Tells {
  if (kind === 'percent' && unit === 'pp') return 'change';
  const near = (before ?? '').slice(-TELLING_REACH);
  if (TELLING.test(near)) {
    const left = foldForms(near);
    if (BEFORE_START.test(left) && AFTER_START.test(foldForms((after ?? '').slice(0, TELLING_REACH)))) {
      return 'start';
    }
    if (BEFORE_LEVEL.test(left)) return 'level';
    if (BEFORE_CHANGE.test(left)) return 'change';
  }
  return change !== null || (kind === 'percent' && basis !== null) ? 'change' : 'level';
}
