import { type Before, CLAUSE_ENDS } from './chinese-before';
import type { Reach } from './data/chinese-cue';

/** A number between the verb and the words belongs to a figure, so that the verb cannot go along. */
const NUMBER = /\d|[一二三四五六七八九十百千万亿两][年月天日次个倍成吨元]/;

/** The nearest verb before `at` in the same clause: 填补…空白, 打破…纪录; null where there is none. */
export function reachBack({ verbs, most }: Reach, text: string, at: number, floor: number): Before | null {
  for (let start = at - 1; start >= Math.max(floor, at - most - 2); start--) {
    if (CLAUSE_ENDS.test(text[start] ?? '')) return null;
    const verb = verbs.find((word) => text.startsWith(word, start) && start + word.length <= at);
    if (verb === undefined) continue;
    const hasNumber = NUMBER.test(text.slice(start + verb.length, at));
    return {
      start: hasNumber ? at : wholeVerb(verbs, text, start, floor),
      hasScope: false,
      isStanding: true,
    };
  }
  return null;
}

/** Where a verb of the list begins that holds the one at `start`: 屡创 is found at 创. */
function wholeVerb(verbs: readonly string[], text: string, start: number, floor: number): number {
  const before = start - 1;
  const isLonger = before >= floor && verbs.some((word) => word.length > 1 && text.startsWith(word, before));
  return isLonger ? before : start;
}
