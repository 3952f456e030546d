import { isLatin } from '../figures/lexer/chars';
import { ENGLISH_PHRASES } from './data/english-phrases';
import { SUPERLATIVES } from './data/english-superlatives';
import { isAimed, isDenied } from './english-before';
import { readFirst } from './english-first';
import { readMostWord, readSuperlative } from './english-most';
import { readNever, readNothing } from './english-never';
import { readOnly } from './english-only';
import { readNumberOne } from './english-ranking';
import { readRecord } from './english-record';
import { type Word, wordAfter, wordAt } from './english-words';
import type { ClaimDraft } from './findings';

type Rule = (text: string, word: Word) => ClaimDraft | null;

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['first', readFirst],
  ['only', readOnly],
  ['sole', readOnly],
  ['unique', readOnly],
  ['most', readMostWord],
  ['never', readNever],
  ['nothing', readNothing],
  ['nobody', readNothing],
  ['no', readNothing],
  ['record', readRecord],
  ['number', readNumberOne],
  ...[...SUPERLATIVES.keys()].map((word): [string, Rule] => [word, readSuperlative]),
]);
const MOST_IN_PHRASE = 5;
const PHRASE_STARTS = new Set([...ENGLISH_PHRASES.keys()].map((phrase) => phrase.split(' ')[0]));

/** Finds the claims in a view's English, in order and without overlaps. */
export function readEnglish(text: string): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isLatin(text.charCodeAt(at))) continue;
    const word = wordAt(text, at);
    if (word === null) continue;
    at = word.end;
    const draft = readPhrase(text, word) ?? RULES.get(word.word)?.(text, word) ?? null;
    if (draft === null || draft.start < floor) continue;
    drafts.push(draft);
    floor = draft.end;
    at = Math.max(at, floor);
  }
  return drafts;
}

/** The longest phrase of the list that begins with a word. */
function readPhrase(text: string, word: Word): ClaimDraft | null {
  if (!PHRASE_STARTS.has(word.word)) return null;
  let phrase = word.word;
  let best: ClaimDraft | null = null;
  let last: Word | null = word;
  for (let count = 1; last !== null && count <= MOST_IN_PHRASE; count++) {
    const entry = ENGLISH_PHRASES.get(phrase);
    if (entry && !(entry.canBeAim && isAimed(text, word)))
      best = { start: word.start, end: last.end, type: entry.type };
    last = wordAfter(text, last);
    if (last !== null) phrase += ` ${last.word}`;
  }
  return best !== null && isDenied(text, word) ? null : best;
}
