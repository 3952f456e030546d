import type { Term } from './terms';
import { NOUN } from './wording';

const WORDS = "(?: [\\p{L}'’-]+)";

const OPEN_ZH = new RegExp(`^${NOUN}[,;(](?:其中|当中)[,:]?${NOUN}$`);
const CLOSED_ZH = new RegExp(`^${NOUN}(?::|——|,?(?:分别(?:是|为)|即|由))${NOUN}$`);
const OPEN_EN = new RegExp(
  `^${WORDS}{0,5}(?:,| \\(|;)? ?(?:including|of which|of whom|of them|among them)${WORDS}{0,3} $`,
  'u',
);
const CLOSED_EN = new RegExp(
  `^${WORDS}{0,4}(?::| [-–—]|,? (?:made up of|consisting of|comprising|composed of|namely))${WORDS}{0,2} $`,
  'u',
);
const JOINT_ZH = new RegExp(`^${NOUN}(?:、|,|;|和|与|及|以及)${NOUN}$`);
const JOINT_EN = new RegExp(`^${WORDS}{0,5}(?:,|;|,? and|,? plus)${WORDS}{0,3} $`, 'u');
const REST =
  /(?:其余|剩余|余下|剩下|另外)的?[^,。;:、()…#]{0,6}$|\b(?:the (?:rest|remaining|other)|remaining)(?: [\p{L}-]+){0,3} $/u;
const CLOSE = /^[^,。;:、()…#]{0,14}(?:[。;)]|$)|^(?: [\p{L}'’-]+){0,5}(?:[.;)]|$)/u;
const TOTAL_ZH = new RegExp(
  `^${NOUN}[,;、(](?:[两二三四五六七八]者|以上|上述|各项)?(?:合计|共计|总计|总共|一共|加起来|共|总数|总额|总量)(?:有|为|达到?|是)?$`,
);
const TOTAL_EN =
  /^(?: [\p{L}'’-]+){0,4}(?:,|;| [-–—]| \() ?(?:or |that is |for |making |giving )?(?:a total of|altogether|in all,?|in total,?|totall?ing|adding up to) $/u;
const TOTAL_AFTER_EN = /^(?: [\p{L}'’-]+){0,3},? (?:in total|in all|altogether|combined|all told)\b/u;
/** "… and 12 tugs, 26 vessels in total"; "… and 12 tugs, with 40 crew in total" counts something else. */
const LAST_GAP_EN = /^(?: [\p{L}'’-]+){0,4}(?:,|;| [-–—]| \() ?(?:or |that is |making )?$/u;

/** Whether a list of parts follows a total, and whether it names all of them; null for anything else. */
export function listAfter(gap: string): 'open' | 'closed' | null {
  if (OPEN_ZH.test(gap) || OPEN_EN.test(gap)) return 'open';
  return CLOSED_ZH.test(gap) || CLOSED_EN.test(gap) ? 'closed' : null;
}

/** Whether the words between two figures do nothing but join two items of a list; a list within it (其中) is another. */
export function isJoint(gap: string): boolean {
  return (JOINT_ZH.test(gap) || JOINT_EN.test(gap)) && listAfter(gap) === null;
}

/** Whether a part is what is left (其余, the rest): with it an open list is closed. */
export function isRest(gap: string): boolean {
  return REST.test(gap);
}

/** Whether a list ends with the words after its last part. */
export function closesList(gap: string): boolean {
  return CLOSE.test(gap);
}

/** Whether a figure is said to be the total of those before it. */
export function totalWording({ before, after }: Term): boolean {
  if (TOTAL_ZH.test(before) || TOTAL_EN.test(before)) return true;
  return LAST_GAP_EN.test(before) && TOTAL_AFTER_EN.test(after);
}
