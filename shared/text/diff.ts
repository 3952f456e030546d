import type { TextRange } from './range';

/** A place where a text has changed: the range as it was and the range that stands there now, in UTF-16 code units. */
export interface TextChange {
  readonly before: TextRange;
  readonly after: TextRange;
}

/** Beyond so many words put in and left out, what lies between the first and the last change is one change. */
const MOST_EDITS = 200;
/** The same for texts that are longer than this between their common ends, in UTF-16 code units. */
const LONGEST = 20_000;

/**
 * What changes one text into another: few and short changes, in order, with something in common between any two.
 * Words are held against words (Myers, "An O(ND) difference algorithm and its variations", 1986), and each change
 * is then cut down to the characters in it that differ; no character is cut in two.
 */
export function diffTexts(before: string, after: string): readonly TextChange[] {
  const whole = trimmed(before, after, { before: all(before), after: all(after) });
  if (!whole) return [];
  const [old, now] = [slice(before, whole.before), slice(after, whole.after)];
  if (Math.max(old.length, now.length) > LONGEST) return [whole];
  return editsOf(segmented(old), segmented(now)).flatMap(
    (change) => trimmed(before, after, moved(change, whole)) ?? [],
  );
}

/** A change without what is the same at its ends; null where nothing is left. */
function trimmed(before: string, after: string, change: TextChange): TextChange | null {
  let { start: a, end: aEnd } = change.before;
  let { start: b, end: bEnd } = change.after;
  while (a < aEnd && b < bEnd && before[a] === after[b]) {
    a += 1;
    b += 1;
  }
  while (a > change.before.start && !(isEdge(before, a) && isEdge(after, b))) {
    a -= 1;
    b -= 1;
  }
  while (aEnd > a && bEnd > b && before[aEnd - 1] === after[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  while (aEnd < change.before.end && !(isEdge(before, aEnd) && isEdge(after, bEnd))) {
    aEnd += 1;
    bEnd += 1;
  }
  if (a === aEnd && b === bEnd) return null;
  return { before: { start: a, end: aEnd }, after: { start: b, end: bEnd } };
}

/** What goes on with the character before it: the second half of a pair, marks, joiners. */
const CONTINUES = /^(?:[\udc00-\udfff]|\u200d|\p{M})/u;

/** Whether a place lies between two characters as people see them. */
export function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if (text[at] === '\n') return text[at - 1] !== '\r';
  return text[at - 1] !== '\u200d' && !CONTINUES.test(text.slice(at, at + 2));
}

/** What changes one list of words into another, as ranges of the joined words. */
function editsOf(before: readonly string[], after: readonly string[]): readonly TextChange[] {
  const ends = { x: before.length, y: after.length, length: 0 };
  const changes: TextChange[] = [];
  let from = { x: 0, y: 0, before: 0, after: 0 };
  for (const { x, y, length } of [...(keptRuns(before, after) ?? []), ends]) {
    const to = { before: lengthOf(before, from.x, x), after: lengthOf(after, from.y, y) };
    const change = {
      before: { start: from.before, end: from.before + to.before },
      after: { start: from.after, end: from.after + to.after },
    };
    if (to.before > 0 || to.after > 0) changes.push(change);
    const kept = lengthOf(before, x, x + length);
    from = { x: x + length, y: y + length, before: change.before.end + kept, after: change.after.end + kept };
  }
  return changes;
}

/** Words that stand in both lists, from `x` in the one and `y` in the other on. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** How far a way through both lists has come in the first of them, and the runs that it has kept, the last first. */
interface Way {
  readonly x: number;
  readonly kept: Kept | null;
}

interface Kept extends Run {
  readonly earlier: Kept | null;
}

/** The runs that a shortest edit keeps, in order; null where it takes more than `MOST_EDITS`. */
function keptRuns(before: readonly string[], after: readonly string[]): readonly Run[] | null {
  /** The furthest way on each diagonal (`x - y`), with one edit fewer. */
  const furthest = new Map<number, Way>([[1, { x: 0, kept: null }]]);
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const { x, kept } = entered(furthest.get(diagonal + 1), furthest.get(diagonal - 1));
      const y = x - diagonal;
      let length = 0;
      while (
        x + length < before.length &&
        y + length < after.length &&
        before[x + length] === after[y + length]
      )
        length += 1;
      const way: Way = { x: x + length, kept: length > 0 ? { x, y, length, earlier: kept } : kept };
      if (way.x >= before.length && y + length >= after.length) return inOrder(way.kept);
      furthest.set(diagonal, way);
    }
  }
  return null;
}

/** A diagonal is entered by putting a word in, from the one above it, or by leaving one out, from the one below. */
function entered(above: Way | undefined, below: Way | undefined): Way {
  if (below && (!above || above.x <= below.x)) return { x: below.x + 1, kept: below.kept };
  return above ?? { x: 0, kept: null };
}

function inOrder(kept: Kept | null): readonly Run[] {
  const runs: Run[] = [];
  for (let run = kept; run; run = run.earlier) runs.push(run);
  return runs.reverse();
}

function lengthOf(words: readonly string[], from: number, to: number): number {
  let length = 0;
  for (let index = from; index < to; index += 1) length += words[index]?.length ?? 0;
  return length;
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a text, and what stands between them. */
function segmented(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function moved({ before, after }: TextChange, by: TextChange): TextChange {
  return { before: shifted(before, by.before.start), after: shifted(after, by.after.start) };
}

function shifted({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

function all(text: string): TextRange {
  return { start: 0, end: text.length };
}

function slice(text: string, { start, end }: TextRange): string {
  return text.slice(start, end);
}
