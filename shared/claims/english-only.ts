import { ONLY_RHETORIC } from './data/english-heads';
import { wordSet } from './data/word-set';
import { determinedBy, isDenied } from './english-before';
import { isPlace } from './english-tail';
import { type Word, wordsAfter } from './english-words';
import type { ClaimDraft } from './findings';

const HEAD = 2;
const AMONG = wordSet('in among across within');

/** the only, the sole, unique among (CLM-23). */
export function readOnly(text: string, only: Word): ClaimDraft | null {
  const after = wordsAfter(text, only, 6);
  const { end } = only;
  if (only.word === 'unique') {
    const isScoped = AMONG.has(after[0]?.word ?? '') && isPlace(after.slice(1), true, text);
    return isScoped ? { start: only.start, end, type: 'only' } : null;
  }
  const determined = determinedBy(text, only);
  if (!determined || determined.by === 'owner' || after.length === 0 || text[end] === '-') return null;
  const { start } = determined;
  if (after.slice(0, HEAD).some(({ word }) => ONLY_RHETORIC.has(word))) return null;
  return isDenied(text, { start, end: start }) ? null : { start, end, type: 'only' };
}
