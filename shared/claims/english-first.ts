import { isUpper } from '../figures/lexer/chars';
import { COPULAS, RANKING_VERBS, SERIES } from './data/english-heads';
import { SCOPE_ADJECTIVES } from './data/english-places';
import { wordSet } from './data/word-set';
import { type Determined, determinedBy, isDenied } from './english-before';
import { hasTail, isPlace } from './english-tail';
import { type Word, wordBefore, wordsAfter } from './english-words';
import type { ClaimDraft } from './findings';

/** Words after "first" in which the rest of the claim is looked for. */
const WINDOW = 9;
/** The head of the noun phrase is among so many words. */
const HEAD = 3;
const PERSONS = wordSet("i i've i'd you he she buyer buyers homebuyers voters");
const HEAD_ENDS = wordSet('to in of that which who since for at on and is was are were');
const NO_VERBS = wordSet('the a an this that our my his her their its');
const KINDS = wordSet('kind type sort');
const ARTICLES = wordSet('a another');

/** first, where it says that nothing of the kind was before (CLM-22). */
export function readFirst(text: string, first: Word): ClaimDraft | null {
  const determined = determinedBy(text, first);
  const start = determined?.start ?? first.start;
  if (isDenied(text, { start, end: start })) return null;
  const after = wordsAfter(text, first, WINDOW);
  const whole = wholePhrase(after, determined);
  if (whole) return { start, end: whole.end, type: 'first' };
  const before = wordBefore(text, first);
  if (before && !determined) return readBare(text, first, before, after);
  if (!determined || text[first.end] === '-' || !isFirstOfAll(text, first, determined, after)) return null;
  return { start, end: first.end, type: 'first' };
}

/** first ever, the first … of its kind, the first time: the last word of it. */
function wholePhrase(after: readonly Word[], determined: Determined | null): Word | null {
  const [next, second] = after;
  if (next?.word === 'ever') return next;
  const kind = after.findIndex(({ word }, i) => word === 'of' && KINDS.has(after[i + 2]?.word ?? ''));
  if (kind >= 0) return after[kind + 2] ?? null;
  const isTime = next?.word === 'time' && determined?.by === 'article';
  return isTime && !PERSONS.has(second?.word ?? '') ? next : null;
}

/** Without an article: ranked first, first in the country, a world first. */
function readBare(text: string, first: Word, before: Word, after: readonly Word[]): ClaimDraft | null {
  const { start, end } = first;
  const [next, second] = after;
  const isEnd = next === undefined || ['in', 'among', 'for', 'nationally', 'overall'].includes(next.word);
  if (RANKING_VERBS.has(before.word) && isEnd) return { start: before.start, end, type: 'ranking' };
  if (next?.word === 'in' && second?.word === 'the' && isPlace(after.slice(1, 4), false, text))
    return { start, end, type: 'first' };
  const isPlaceFirst =
    SCOPE_ADJECTIVES.has(before.word) && ARTICLES.has(wordBefore(text, before)?.word ?? '');
  return isPlaceFirst && (isEnd || next?.word === 'and') ? { start: before.start, end, type: 'first' } : null;
}

/** With an article or a scope, unless it is a place in a series (the first question). */
function isFirstOfAll(text: string, first: Word, { start, by }: Determined, after: readonly Word[]): boolean {
  const head = after.slice(0, HEAD);
  const stop = head.findIndex(({ word }) => HEAD_ENDS.has(word));
  const isSeries = (stop < 0 ? head : head.slice(0, stop)).some(
    ({ word }) => SERIES.has(word) || /^\d/.test(word),
  );
  if (after.length === 0 || isSeries) return false;
  if (by === 'scope') return true;
  if (by === 'owner') return false;
  const copula = wordBefore(text, { start, end: start });
  return (
    (copula !== null && COPULAS.has(copula.word)) || doesFirst(text, after) || hasTail(text, first, false)
  );
}

/** the first country to ban it, but not the first visit to the country. */
function doesFirst(text: string, after: readonly Word[]): boolean {
  const to = after.findIndex(({ word }) => word === 'to');
  const verb = after[to + 1];
  return to > 0 && verb !== undefined && !NO_VERBS.has(verb.word) && !isUpper(text.charCodeAt(verb.start));
}
