import { RANKING_VERBS } from './data/english-heads';
import { determinedBy, isAimed } from './english-before';
import { isPlace } from './english-tail';
import { type Word, wordAfter, wordBefore, wordsAfter } from './english-words';
import type { ClaimDraft } from './findings';

/** number one as a rank, not as the head of a list or the most pressing: ranked number one, the world's number one (CLM-50). */
export function readNumberOne(text: string, number: Word): ClaimDraft | null {
  const one = wordAfter(text, number);
  if (one?.word !== 'one') return null;
  const determined = determinedBy(text, number);
  const verb = wordBefore(text, { start: determined?.start ?? number.start, end: number.start });
  const isRanked = verb !== null && RANKING_VERBS.has(verb.word);
  const after = wordsAfter(text, one, 4);
  const isScoped =
    determined?.by === 'scope' || (after[0]?.word === 'in' && isPlace(after.slice(1), true, text));
  if (!isRanked && !isScoped) return null;
  const start = isRanked ? verb.start : (determined?.start ?? number.start);
  return isAimed(text, { start, end: start }) ? null : { start, end: one.end, type: 'ranking' };
}
