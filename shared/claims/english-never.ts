import { BODIES } from './data/english-heads';
import { wordSet } from './data/word-set';
import { type Word, wordsAfter, wordsBefore } from './english-words';
import type { ClaimDraft } from './findings';

const WINDOW = 9;
const PERFECT = wordSet('has have had');
const PERSONS = wordSet("i i've he she you");
const COMPARED =
  /^(?!(?:over|under|after|other|another|ever|either|rather|together|later)$)(?:more|less|so|such|fewer|worse|\w{2,}er)$/;

/** never … before, has never been higher, never in our history (CLM-41). */
export function readNever(text: string, never: Word): ClaimDraft | null {
  const after = wordsAfter(text, never, WINDOW);
  const [next] = after;
  const claim = (end: number): ClaimDraft => ({ start: never.start, end, type: 'unprecedented' });
  const compared = after[after[1]?.word === 'a' ? 2 : 1];
  if (next?.word === 'been' && compared && COMPARED.test(compared.word)) return claim(compared.end);
  const history = after.findIndex(({ word }) => word === 'history');
  if (next?.word === 'in' && history > 0 && history < 5) return claim(after[history]?.end ?? never.end);
  const last = after.at(-1);
  if (last?.word !== 'before' || after.length === WINDOW) return null;
  return wordsBefore(text, never, 2).some(({ word }) => PERSONS.has(word)) ? null : claim(last.end);
}

/** Nothing like it has been tried before; no other country has (CLM-41). */
export function readNothing(text: string, word: Word): ClaimDraft | null {
  const after = wordsAfter(text, word, WINDOW);
  const [next, second] = after;
  if (word.word === 'no' && next?.word === 'other') {
    const body = second && BODIES.has(second.word) ? second : null;
    return body && { start: word.start, end: body.end, type: 'only' };
  }
  if (word.word === 'no' && !(next && (BODIES.has(next.word) || next.word === 'one'))) return null;
  const perfect = after.findIndex((part) => PERFECT.has(part.word));
  if (perfect < 0) return null;
  const last = after.at(-1);
  const isBefore = last?.word === 'before' && after.length < WINDOW;
  const ever = after[perfect + 1]?.word === 'ever' ? after[perfect + 1] : undefined;
  const end = isBefore ? last.end : ever?.end;
  return end === undefined ? null : { start: word.start, end, type: 'unprecedented' };
}
