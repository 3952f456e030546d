import { compareQuote } from '../anchoring/compare-quote';
import { foldForComparison } from '../anchoring/fold';
import { makeAnchor } from '../anchoring/make-anchor';
import { placedBlock } from '../project/placed-block';
import type { Anchor, Annotation, Briefing, Project, Segment } from '../project/records';
import type { TextRange } from '../text/range';
import { foldForSearch } from '../text/search-folding';
import { sentencesIn } from '../text/sentences';
import { type Comparison, counterpartOf, type PairedEntry } from './compare-revisions';
import { followPassage } from './differences';
import { rangeIn, segmentsIn } from './passage';
import { isSameName, speakerOfPassage } from './speakers';
import { isWorkedOn } from './worked-on';

/** What becomes of an annotation in another copy; all but the first two are for a person to confirm. */
export const CARRIED_KINDS = ['same', 'moved', 'changed', 'gone'] as const;
export type CarriedKind = (typeof CARRIED_KINDS)[number];

/** Why an annotation is not carried over as the same. */
export type CarriedReason =
  /** Moved: its paragraph stands elsewhere, or other sentences of it have changed. */
  | 'elsewhere'
  | 'around'
  /** Changed: its words, their writing, the sentence around them, who says them. */
  | 'words'
  | 'writing'
  | 'sentence'
  | 'speaker'
  /** Gone: its paragraph, its words within the paragraph; or they were not to be found before. */
  | 'paragraph'
  | 'left-out'
  | 'lost';

/** Something that reads one way in the old copy and another way in the new one. */
export interface Differing {
  readonly before: string;
  readonly after: string;
}

/** An annotation of the old copy, and where it would stand in the new one. */
export interface Carried {
  readonly annotation: Annotation;
  readonly kind: CarriedKind;
  /** Null where it is the same. */
  readonly reason: CarriedReason | null;
  /** In the new copy; null where it is gone. */
  readonly anchor: Anchor | null;
  /** The words in each copy as a reader sees them; null where they are gone. */
  readonly before: string;
  readonly after: string | null;
  /** What a person has to look at where it is changed: the words, the sentences around them, or the speakers' names. */
  readonly differs: Differing | null;
}

/** Where a segment stands in both copies of its passage. */
interface Followed {
  readonly entry: PairedEntry;
  readonly before: TextRange;
  readonly after: TextRange;
}

/**
 * What becomes of each annotation of the old copy that people have put work into, in reading order (SPEC.md, REV-20 and
 * on). Marks go where their blocks and characters went; similar words are never looked for.
 */
export function planCarryOver(project: Project, comparison: Comparison): readonly Carried[] {
  const { briefing } = comparison.old;
  return project.annotations
    .filter((annotation) => annotation.anchor.briefing === briefing.id && isWorkedOn(project, annotation))
    .map((annotation) => ({ annotation, first: annotation.anchor.segments[0] }))
    .sort(
      (a, b) =>
        placeOf(briefing, a.first) - placeOf(briefing, b.first) || startOf(a.first) - startOf(b.first),
    )
    .map(({ annotation }) => carry(comparison, annotation));
}

function carry(comparison: Comparison, annotation: Annotation): Carried {
  const { old, next } = comparison;
  const before = compareQuote(old.briefing, old.text, annotation.anchor);
  const gone = (reason: CarriedReason): Carried => ({
    annotation,
    kind: 'gone',
    reason,
    anchor: null,
    before: before.words,
    after: null,
    differs: null,
  });
  if (before.status === 'missing') return gone('lost');
  const followed = annotation.anchor.segments.flatMap((segment): Followed[] => {
    const entry = counterpartOf(comparison, segment.block);
    const range = entry && rangeIn(entry.old, segment);
    return range ? [{ entry, before: range, after: followPassage(entry, range) }] : [];
  });
  if (followed.length === 0) return gone('paragraph');
  const segments = inReadingOrder(
    next.briefing,
    followed.flatMap(({ entry, after }) => segmentsIn(entry.next, after)),
  );
  if (segments.length === 0) return gone('left-out');
  const anchor = makeAnchor(next.briefing, next.text, segments);
  const after = compareQuote(next.briefing, next.text, anchor).words;
  const changed = changeOf(comparison, followed, { before: before.words, after });
  const moved = changed ? null : moveOf(followed);
  return {
    annotation,
    kind: changed ? 'changed' : moved ? 'moved' : 'same',
    reason: changed?.reason ?? moved,
    anchor,
    before: before.words,
    after,
    differs: changed?.differs ?? null,
  };
}

interface Change {
  readonly reason: CarriedReason;
  readonly differs: Differing;
}

/** What a person has to look at, the gravest first. */
function changeOf(comparison: Comparison, followed: readonly Followed[], words: Differing): Change | null {
  if (words.before !== words.after) {
    const isWriting = inOneWriting(words.before) === inOneWriting(words.after);
    return { reason: isWriting ? 'writing' : 'words', differs: words };
  }
  for (const { entry } of followed) {
    const [before, after] = [
      speakerOfPassage(comparison.old.briefing, entry.old),
      speakerOfPassage(comparison.next.briefing, entry.next),
    ];
    if (!isSameName(before, after))
      return { reason: 'speaker', differs: { before: before?.name ?? '', after: after?.name ?? '' } };
  }
  for (const one of followed) {
    const differs = otherSentences(one);
    if (differs) return { reason: 'sentence', differs };
  }
  return null;
}

function moveOf(followed: readonly Followed[]): CarriedReason | null {
  if (followed.some(({ entry }) => entry.kind === 'moved')) return 'elsewhere';
  return followed.some(({ entry }) => entry.kind === 'changed') ? 'around' : null;
}

function inOneWriting(words: string): string {
  return foldForComparison(foldForSearch(words, true));
}

/** The sentences that hold a segment, where they have changed: "not" in front of it changes no word of it. */
function otherSentences({ entry, before: range, after: place }: Followed): Differing | null {
  if (entry.kind !== 'changed') return null;
  const { old, next } = entry;
  const before = sentencesAround(old.words, old.toWords(range));
  const after = sentencesAround(next.words, next.toWords(place));
  if (old.words.slice(before.start, before.end) === next.words.slice(after.start, after.end)) return null;
  return { before: old.seen.slice(before.start, before.end), after: next.seen.slice(after.start, after.end) };
}

function sentencesAround(words: string, range: TextRange): TextRange {
  const around = sentencesIn(words, { start: 0, end: words.length }).filter(
    ({ start, end }) => start < range.end && range.start < end,
  );
  return { start: around[0]?.start ?? range.start, end: around.at(-1)?.end ?? range.end };
}

/** Segments as an anchor has them: two that went to the edges of one change do not overlap, and those without words go. */
function inReadingOrder(briefing: Briefing, segments: readonly Segment[]): readonly Segment[] {
  let last: Segment | null = null;
  const kept: Segment[] = [];
  const sorted = [...segments].sort(
    (a, b) => placeOf(briefing, a) - placeOf(briefing, b) || a.start - b.start,
  );
  for (const { block, start, end } of sorted) {
    const from: number = last?.block === block ? Math.max(start, last.end) : start;
    if (from >= end) continue;
    last = { block, start: from, end };
    kept.push(last);
  }
  return kept;
}

function placeOf(briefing: Briefing, segment: Segment | undefined): number {
  return placedBlock(briefing, segment?.block ?? '')?.index ?? 0;
}

function startOf(segment: Segment | undefined): number {
  return segment?.start ?? 0;
}
