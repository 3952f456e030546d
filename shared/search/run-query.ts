import type { Briefing, Segment, Verdict } from '../project/records';
import { passageTest, verdictOf, wantsBriefing, wantsOnlyAnnotations } from './conditions';
import type { IndexedBriefing, IndexedProject } from './index-project';
import { needlesOf } from './needles';
import type { PassageIndex } from './passage-index';
import type { Passage } from './passages';
import type { HitKind, SearchQuery } from './query';
import { aroundOf, firstHit, type Snippet, snippetOf } from './snippet';
import { wantsAnything } from './wants-anything';

/** A place that was found. */
export interface SearchHit {
  readonly kind: HitKind;
  /** Null for words of the transcript. */
  readonly annotation: string | null;
  /** What to select there. */
  readonly segments: readonly Segment[];
  readonly speaker: string | null;
  /** Of a figure or a claim. */
  readonly verdict: Verdict | 'unchecked' | null;
  readonly snippet: Snippet;
  /** What stands around the words of an annotation; empty where something was written on it, or around a block. */
  readonly before: string;
  readonly after: string;
}

/** What was found in a briefing, in reading order. */
export interface BriefingHits extends Pick<Briefing, 'id' | 'title' | 'date' | 'language'> {
  /** How many places there are; `hits` may be the first of them. */
  readonly count: number;
  readonly hits: readonly SearchHit[];
}

/** What was found in a project, by briefing. */
export interface ProjectHits {
  readonly id: string;
  readonly title: string;
  readonly briefings: readonly BriefingHits[];
}

/** How many hits of a briefing are given, and of all. */
const IN_BRIEFING = 20;
const IN_ALL = 300;

interface Found {
  readonly passage: Passage;
  readonly folded: string;
}

/** Answers a query from some projects, in their order; `count` says how many places there are in all. */
export function runQuery(
  query: SearchQuery,
  projects: readonly IndexedProject[],
): { readonly projects: readonly ProjectHits[]; readonly count: number } {
  if (!wantsAnything(query)) return { projects: [], count: 0 };
  const needles = needlesOf(query.words);
  let left = IN_ALL;
  let count = 0;
  const found = projects.flatMap((indexed): ProjectHits[] => {
    const { project } = indexed;
    const test = passageTest(query, project);
    const briefings = indexed.briefings.flatMap((one): BriefingHits[] => {
      const places = wantsBriefing(query, one.briefing) ? foundIn(one, query, needles, test) : [];
      count += places.length;
      const shown = places.slice(0, Math.min(IN_BRIEFING, left));
      if (shown.length === 0) return [];
      left -= shown.length;
      const { id, title, date, language } = one.briefing;
      const hits = shown.map((each) => hitOf(each, needles, query, project));
      return [{ id, title, date, language, count: places.length, hits }];
    });
    return briefings.length > 0 ? [{ id: project.id, title: project.title, briefings }] : [];
  });
  return { projects: found, count };
}

function foundIn(
  { texts, marks }: IndexedBriefing,
  query: SearchQuery,
  needles: readonly string[],
  test: (passage: Passage) => boolean,
): Found[] {
  const inMarks = query.kind === 'text' ? [] : matching(marks, needles, test);
  if (wantsOnlyAnnotations(query)) return inReadingOrder(inMarks);
  const inText = matching(texts, needles, test);
  // The words that an annotation stands on are found in the text already.
  const written = inMarks.filter((one) => isOnWritten(one, needles));
  return written.length > 0 ? inReadingOrder([...inText, ...written]) : inText;
}

function inReadingOrder(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => a.passage.place - b.passage.place);
}

function matching(
  indexes: readonly PassageIndex[],
  needles: readonly string[],
  test: (passage: Passage) => boolean,
): Found[] {
  const found: Found[] = [];
  for (const { passages, index } of indexes) {
    for (const number of index.textsWith(needles)) {
      const passage = passages[number];
      if (passage && test(passage)) found.push({ passage, folded: index.folded[number] ?? '' });
    }
  }
  return found;
}

/** Whether what was written on an annotation holds something of what is looked for. */
function isOnWritten({ passage, folded }: Found, needles: readonly string[]): boolean {
  return firstHit(folded, needles, passage.said) !== null;
}

function hitOf(
  { passage, folded }: Found,
  needles: readonly string[],
  query: SearchQuery,
  project: IndexedProject['project'],
): SearchHit {
  const { kind, annotation, text, speaker } = passage;
  const isBare = annotation !== null && passage.said === text.length;
  const from = annotation && !wantsOnlyAnnotations(query) ? passage.said : 0;
  return {
    kind,
    annotation: annotation?.id ?? null,
    segments: annotation?.anchor.segments ?? [segmentOf(passage, folded, needles)],
    speaker: speaker?.name ?? null,
    verdict: annotation && verdictOf(annotation, project),
    snippet: snippetOf(text, folded, needles, from),
    ...(isBare ? aroundOf(annotation.anchor) : { before: '', after: '' }),
  };
}

/** The first hit in a block. */
function segmentOf({ block, toPresent }: Passage, folded: string, needles: readonly string[]): Segment {
  const start = firstHit(folded, needles) ?? 0;
  const needle = needles.find((one) => folded.startsWith(one, start)) ?? '';
  return { block, ...toPresent({ start, end: start + needle.length }) };
}
