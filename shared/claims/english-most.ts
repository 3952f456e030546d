import { RHETORIC, RHETORIC_UNLESS_SCOPED } from './data/english-heads';
import { MEASURED_AFTER_MOST, NEVER_AFTER_MOST, SUPERLATIVES } from './data/english-superlatives';
import { wordSet } from './data/word-set';
import { determinedBy, isAimed, isDenied } from './english-before';
import { hasTail } from './english-tail';
import { type Word, wordAfter, wordBefore, wordsAfter } from './english-words';
import type { ClaimDraft } from './findings';

/** The head of the noun phrase is among so many words. */
const HEAD = 3;
const HEAD_ENDS = wordSet('in of to that for since and at on is was are were will have has ever');
/** The second largest is a rank with a number: a figure (CLM-4). The two largest are a group. */
const NUMBERS = wordSet(
  'two three four five six seven eight nine ten second third fourth fifth sixth seventh eighth ninth tenth next',
);
/** After "most" these begin what follows: the most in Europe, the most we have ever spent. */
const NO_ADJECTIVES = wordSet('in ever since we they it that any');
/** Before a plural these say that it is the claim: they are the largest ships, one of the largest ships. */
const POINTERS = wordSet('is are was were be been become became remain remains of among');

/** A superlative in -est, of a thing that can be looked up (CLM-31 to CLM-33). */
export function readSuperlative(text: string, word: Word): ClaimDraft | null {
  return readAs(text, word, SUPERLATIVES.get(word.word)?.isPraise ?? true);
}

/** most with an adjective: the most populous, the most expensive in Europe (CLM-31 to CLM-33). */
export function readMostWord(text: string, most: Word): ClaimDraft | null {
  const adjective = wordAfter(text, most);
  if (adjective === null || NEVER_AFTER_MOST.has(adjective.word)) return null;
  if (NO_ADJECTIVES.has(adjective.word)) return readAs(text, most, true);
  return readAs(text, { ...most, end: adjective.end }, !MEASURED_AFTER_MOST.has(adjective.word));
}

function readAs(text: string, word: Word, isPraise: boolean): ClaimDraft | null {
  const before = wordBefore(text, word);
  if (before !== null && (NUMBERS.has(before.word) || /^\d/.test(before.word))) return null;
  const determined = determinedBy(text, word);
  const start = determined?.start ?? word.start;
  const at = { start, end: start };
  const head = headOf(text, word);
  if (head.some((part) => RHETORIC.has(part))) return null;
  if (determined?.by !== 'scope' && !hasTail(text, word, true)) {
    if (isPraise || determined?.by !== 'article') return null;
    if (head.length === 0 || head.some((part) => RHETORIC_UNLESS_SCOPED.has(part))) return null;
    if (isGroup(head, wordBefore(text, at))) return null;
  }
  return isDenied(text, at) || isAimed(text, at, false)
    ? null
    : { start, end: word.end, type: 'superlative' };
}

/** The words of the noun phrase that the superlative begins, as far as its head may be. */
function headOf(text: string, word: Word): string[] {
  const after = wordsAfter(text, word, HEAD).map((next) => next.word);
  const stop = after.findIndex((next) => HEAD_ENDS.has(next));
  return stop < 0 ? after : after.slice(0, stop);
}

/** people on the lowest incomes: a plural that nothing points to is a group, no claim. */
function isGroup(head: readonly string[], before: Word | null): boolean {
  const isPlural = head.some((part) => part.endsWith('s') && !part.endsWith('ss') && !part.endsWith('us'));
  return isPlural && !POINTERS.has(before?.word ?? '');
}
