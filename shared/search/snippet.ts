import { CONTEXT } from '../anchoring/make-anchor';
import type { Anchor } from '../project/records';
import type { TextRange } from '../text/range';
import { cutsCharacter } from '../text/whole-characters';
import { findWords } from './find-words';

/** Some words with what was looked for marked in them; offsets in UTF-16 code units of `text`. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly TextRange[];
}

/** How much is shown before the first hit and from it on, in UTF-16 code units. */
const BEFORE = 40;
const AFTER = 160;
/** So much further a cut is moved to the edge of a word. */
const WORD = 16;

/** The neighbourhood of the first hit at or behind `from`, and every hit in it. `folded` is the text as compared. */
export function snippetOf(text: string, folded: string, needles: readonly string[], from = 0): Snippet {
  const first = firstHit(folded, needles, from) ?? from;
  const start = edge(text, Math.max(0, first - BEFORE), -1);
  const end = edge(text, Math.min(text.length, first + AFTER), 1);
  const part = text.slice(start, end);
  const head = start > 0 ? '…' : '';
  const marks = marksIn(part, folded.slice(start, end), needles).map((mark) => ({
    start: mark.start + head.length,
    end: mark.end + head.length,
  }));
  return { text: head + part + (end < text.length ? '…' : ''), marks };
}

/** What stands around an annotation, in whole words; an ellipsis where the context that anchors keep was cut. */
export function aroundOf({ prefix, suffix }: Pick<Anchor, 'prefix' | 'suffix'>): {
  before: string;
  after: string;
} {
  return {
    before:
      prefix.length < CONTEXT ? prefix : `…${prefix.replace(/^[\p{sc=Latin}\p{Nd}]+/u, '').trimStart()}`,
    after: suffix.length < CONTEXT ? suffix : `${suffix.replace(/[\p{sc=Latin}\p{Nd}]+$/u, '').trimEnd()}…`,
  };
}

/** Where the first of some needles stands, at or behind `from`; null where none does. */
export function firstHit(folded: string, needles: readonly string[], from = 0): number | null {
  const places = needles.map((needle) => folded.indexOf(needle, from)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : null;
}

function marksIn(text: string, folded: string, needles: readonly string[]): TextRange[] {
  const marks: TextRange[] = [];
  const found = needles.flatMap((needle) => findWords(text, folded, needle));
  for (const mark of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  }
  return marks;
}

/** A place near `at` where nothing is cut in two: a word where one ends soon, else a character. */
function edge(text: string, at: number, direction: 1 | -1): number {
  if (at <= 0 || at >= text.length) return at;
  for (let place = at; Math.abs(place - at) <= WORD && place > 0 && place < text.length; place += direction) {
    if (!/^[\p{sc=Latin}\p{Nd}]{2}$/u.test(text.slice(place - 1, place + 1)) && !cutsCharacter(text, place)) {
      return place;
    }
  }
  return cutsCharacter(text, at) ? at + direction : at;
}
