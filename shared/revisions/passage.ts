import { followChanges } from '../anchoring/follow';
import { presentText, toPresentRange } from '../anchoring/present-text';
import { isMarkup } from '../injection/findings';
import type { Block, Briefing, Segment } from '../project/records';
import type { TextChange } from '../text/diff';
import type { TextRange } from '../text/range';
import { foldForSearch } from '../text/search-folding';
import { cutOut } from '../text/without';

/** A block, or several that follow one another, as their reader sees them. All ranges are in UTF-16 code units. */
export interface Passage {
  /** The blocks, and where each begins in `present`. */
  readonly parts: readonly { readonly block: Block; readonly start: number }[];
  /** The present text, with everything in it; blocks are joined by a line feed. */
  readonly present: string;
  /** What is quarantined, in the present text: in order, not overlapping. */
  readonly hidden: readonly TextRange[];
  /** What of it was injected: markup says nothing about a copy but its format. */
  readonly injected: readonly TextRange[];
  /** The present text without what is hidden and without white space that says nothing. */
  readonly seen: string;
  /** `seen`, folded for comparison: one code unit for one. */
  readonly words: string;
  /** The range in the present text for a range of `words`; what is left out at its edges stays outside. */
  toPresent(range: TextRange): TextRange;
  /** The range in `words` for a range of the present text. */
  toWords(range: TextRange): TextRange;
}

/** The blocks of a briefing, in order, each as a passage of its own; `text` is the decoded source. */
export function passagesOf(briefing: Briefing, text: string): readonly Passage[] {
  const injected = briefing.injected
    .filter(({ status }) => status === 'quarantined')
    .sort((a, b) => a.start - b.start);
  // Folding keeps every offset: it is done once, and not for each block.
  const folded = foldForSearch(text, true);
  let next = 0;
  return briefing.blocks.map((block) => {
    while ((injected[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next += 1;
    const inside: TextRange[] = [];
    const put: TextRange[] = [];
    for (let index = next; (injected[index]?.start ?? Number.POSITIVE_INFINITY) < block.end; index += 1) {
      const one = injected[index];
      if (!one) continue;
      const within = { start: Math.max(one.start, block.start), end: Math.min(one.end, block.end) };
      inside.push(within);
      if (!isMarkup(one)) put.push(within);
    }
    const parts = [{ block, start: 0 }];
    if (inside.length === 0 && block.corrections.length === 0)
      return passage(parts, text.slice(block.start, block.end), [], [], folded.slice(block.start, block.end));
    const onPresent = (ranges: readonly TextRange[]) =>
      apart(ranges.map((one) => toPresentRange(block, one)));
    return passage(parts, presentText(block, text), onPresent(inside), onPresent(put));
  });
}

/** Passages that follow one another as one. */
export function joinPassages(passages: readonly Passage[]): Passage {
  const [first, ...others] = passages;
  if (first && others.length === 0) return first;
  let present = '';
  const parts: Passage['parts'][number][] = [];
  const hidden: TextRange[] = [];
  const injected: TextRange[] = [];
  for (const one of passages) {
    if (parts.length > 0) present += '\n';
    const by = present.length;
    parts.push(...one.parts.map(({ block, start }) => ({ block, start: start + by })));
    const moved = ({ start, end }: TextRange): TextRange => ({ start: start + by, end: end + by });
    hidden.push(...one.hidden.map(moved));
    injected.push(...one.injected.map(moved));
    present += one.present;
  }
  return passage(parts, present, hidden, injected);
}

/** The range of a passage's present text for a segment of one of its blocks; null where it has no such block. */
export function rangeIn({ parts }: Passage, { block: id, start, end }: Segment): TextRange | null {
  const part = parts.find(({ block }) => block.id === id);
  return part ? { start: part.start + start, end: part.start + end } : null;
}

/** A range of a passage's present text as segments of its blocks; those without words are left out. */
export function segmentsIn({ parts, present }: Passage, range: TextRange): readonly Segment[] {
  return parts.flatMap(({ block, start: from }, index) => {
    const to = (parts[index + 1]?.start ?? present.length + 1) - 1;
    const [start, end] = [Math.max(range.start, from), Math.min(range.end, to)];
    return start < end ? [{ block: block.id, start: start - from, end: end - from }] : [];
  });
}

function passage(
  parts: Passage['parts'],
  present: string,
  hidden: readonly TextRange[],
  injected: readonly TextRange[],
  folded = foldForSearch(present, true),
): Passage {
  if (hidden.length === 0 && !HAS_EMPTY_SPACE.test(present)) {
    const seen = present.replace(OTHER_SPACE, ' ');
    return { parts, present, hidden, injected, seen, words: folded, toPresent: unmoved, toWords: unmoved };
  }
  const clean = cutOut(present, hidden);
  const gaps = emptySpace(clean.text);
  const spare = cutOut(clean.text, gaps);
  const seen = spare.text.replace(OTHER_SPACE, ' ');
  const [withoutHidden, withoutGaps] = [leavingOut(hidden), leavingOut(gaps)];
  return {
    parts,
    present,
    hidden,
    injected,
    seen,
    words: foldForSearch(seen, true),
    toPresent: (range) => clean.toWholeWithin(spare.toWholeWithin(range)),
    toWords: (range) => followChanges(followChanges(range, withoutHidden), withoutGaps),
  };
}

function unmoved(range: TextRange): TextRange {
  return range;
}

/** Ranges that follow one another, so that they do not overlap; empty ones are left out. */
function apart(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  let end = 0;
  for (const range of ranges) {
    const start = Math.max(range.start, end);
    if (start >= range.end) continue;
    result.push({ start, end: range.end });
    end = range.end;
  }
  return result;
}

/** Chinese characters and the marks that are written among them. */
const CJK = /[\u2018-\u201d\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Whether there may be any of the below. */
const HAS_EMPTY_SPACE = new RegExp(`\\s(?:\\s|$|${CJK.source})|^\\s`);
/** What a reader sees as a space. */
const OTHER_SPACE = /[^\S ]/g;

/**
 * White space without which a text reads alike: at the edges, between two Chinese characters, and all of a run but
 * its first. So a text that is broken to a width has the words of one that is not.
 */
function emptySpace(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const { 0: run, index: start } of text.matchAll(/\s+/g)) {
    const end = start + run.length;
    const isEdge = start === 0 || end === text.length;
    const isBetween = CJK.test(text[start - 1] ?? '') && CJK.test(text[end] ?? '');
    if (isEdge || isBetween) ranges.push({ start, end });
    else if (run.length > 1) ranges.push({ start: start + 1, end });
  }
  return ranges;
}

/** Leaving out some ranges, as changes of the text. */
function leavingOut(ranges: readonly TextRange[]): readonly TextChange[] {
  let left = 0;
  return ranges.map(({ start, end }) => {
    const at = start - left;
    left += end - start;
    return { before: { start, end }, after: { start: at, end: at } };
  });
}
