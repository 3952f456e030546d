import type { InjectionFinding, MarkupSign } from '../injection/findings';
import { linesOf } from '../text/lines';
import { overlaps, type TextRange } from '../text/range';
import { cueMarkup } from '../transcript/cue-markup';
import { findNotes } from '../transcript/notes';

/** What is set into the words for a player or a reader, and is none of them. */
export interface Markup extends TextRange {
  readonly sign: MarkupSign;
}

/** The markup of a text in order, and where its notes begin (UTF-16 code units; null where it has none). */
export function findMarkup(text: string): {
  readonly markup: readonly Markup[];
  readonly notes: number | null;
} {
  const notes = findNotes(text, linesOf(text));
  const markup = [
    ...cueMarkup(text).map((range): Markup => ({ ...range, sign: 'markup' })),
    ...(notes?.marks ?? []).map(({ start, end }): Markup => ({ start, end, sign: 'note-mark' })),
  ];
  return { markup: markup.sort((a, b) => a.start - b.start), notes: notes?.start ?? null };
}

/** What was done at a time, behind it at the end of a line. */
const DONE_THEN = /(?<=\d ?)(?:[发發][布佈]|[发發]言)(?=\s*$)/gm;

/**
 * The part of a text in which injected strings are looked for, of the same offsets: without its notes, which are about
 * its words, and with blanks where it only says of a time that something was posted then (INJ-11). A transcript has both in
 * the script of whoever made the document.
 */
export function searchedForInjections(text: string, notes: number | null): string {
  return text.slice(0, notes ?? text.length).replace(DONE_THEN, ({ length }) => ' '.repeat(length));
}

/**
 * Injected text and the markup within `blocks` as one list, in order; each of the four in order of `start`. What is injected
 * around markup, or beside it, counts as injected.
 */
export function asFindings(
  text: string,
  injected: readonly InjectionFinding[],
  markup: readonly Markup[],
  blocks: readonly TextRange[],
): readonly InjectionFinding[] {
  if (markup.length === 0) return injected;
  const inWords = within(blocks);
  const isInjected = within(injected);
  const found = joined(markup)
    .filter((range) => inWords(range) && !isInjected(range))
    .map(({ start, end, sign }) => ({ start, end, text: text.slice(start, end), signs: [sign], reads: '' }));
  return [...injected, ...found]
    .sort((a, b) => a.start - b.start)
    .map((finding, index) => ({ ...finding, id: `i${index + 1}` }));
}

/** Markup that touches other markup of its kind is one piece. */
function joined(markup: readonly Markup[]): readonly Markup[] {
  const pieces: { start: number; end: number; sign: MarkupSign }[] = [];
  for (const { start, end, sign } of markup) {
    const last = pieces.at(-1);
    if (last && last.end === start && last.sign === sign) last.end = end;
    else pieces.push({ start, end, sign });
  }
  return pieces;
}

/** Tells, of ranges that come in order, whether one of others that are in order overlaps it. */
function within(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  let next = 0;
  return (range) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= range.start) next += 1;
    const one = ranges[next];
    return one !== undefined && overlaps(one, range);
  };
}
