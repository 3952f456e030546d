import { isDigit } from '../figures/lexer/chars';
import { BREAKING, RECORDS } from './data/english-heads';
import { wordSet } from './data/word-set';
import { type Word, wordAfter, wordBefore, wordsBefore } from './english-words';
import type { ClaimDraft } from './findings';

const ARTICLES = wordSet('a another new the');
/** Before these record is a verb: stations that record temperatures. */
const VERBAL = wordSet(
  'to we they i you not will would can could must should may that which who did do does',
);
const MOST_BEFORE = 4;

/** record, as a height that nothing reached before: a record year, record profits, broke the record (CLM-40). */
export function readRecord(text: string, record: Word): ClaimDraft | null {
  const next = wordAfter(text, record);
  const before = wordBefore(text, record);
  if (VERBAL.has(before?.word ?? '') || next?.word === 'straight') return null;
  const isBroken = wordsBefore(text, record, MOST_BEFORE).some(({ word }) => BREAKING.has(word));
  const article = before && ARTICLES.has(before.word) ? before : null;
  if (next !== null && RECORDS.has(next.word))
    return { start: article?.start ?? record.start, end: next.end, type: 'record' };
  // A record 5.2 million people: the number belongs to the figure.
  const isBeforeNumber =
    article?.word === 'a' &&
    (/^[$€£¥]$/.test(text[record.end + 1] ?? '') || isDigit(text.charCodeAt(record.end + 1)));
  if (isBeforeNumber || (isBroken && article))
    return { start: article.start, end: record.end, type: 'record' };
  return null;
}
