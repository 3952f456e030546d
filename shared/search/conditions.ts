import { hedgedInterval, type Interval, overlap } from '../figures/ledger/interval';
import { latestCheck } from '../project/queries';
import type { Annotation, Briefing, Figure, Project, Speaker, Verdict } from '../project/records';
import { foldForSearch } from '../text/search-folding';
import type { Passage } from './passages';
import type { SearchQuery, ValueRange } from './query';

/** Whether a briefing can hold anything that a query wants. */
export function wantsBriefing({ from, to }: SearchQuery, { date }: Pick<Briefing, 'date'>): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}

/** Whether a query asks for annotations alone; without words there is nothing to find in the text. */
export function wantsOnlyAnnotations(query: SearchQuery): boolean {
  const { words, kind, tag, verdict, value } = query;
  if (kind === 'text') return false;
  return words.trim() === '' || kind !== null || tag !== '' || verdict !== null || value !== null;
}

/** A test for passages of a project: everything in the query but words and date. */
export function passageTest(
  query: SearchQuery,
  project: Pick<Project, 'checks'>,
): (passage: Passage) => boolean {
  const speaker = foldForSearch(query.speaker.trim());
  const tag = foldForSearch(query.tag.trim());
  const isAboutAnnotations = tag !== '' || query.verdict !== null || query.value !== null;
  return ({ kind, annotation, speaker: by }) => {
    if (query.kind !== null && kind !== query.kind) return false;
    if (query.role !== null && by?.role !== query.role) return false;
    if (speaker !== '' && !isNamed(by, speaker)) return false;
    if (!annotation) return !isAboutAnnotations;
    if (tag !== '' && !isTagged(annotation, tag)) return false;
    if (query.verdict !== null && verdictOf(annotation, project) !== query.verdict) return false;
    if (query.value !== null && !isWithin(annotation, query.value)) return false;
    // What the engine found and nobody looked at comes where figures or claims are asked for, not among the rest.
    return query.kind !== null || query.verdict !== null || query.value !== null || !isUntouched(annotation);
  };
}

/** What the last check of a figure or a claim came to; null for what need not be checked and was not. */
export function verdictOf(
  annotation: Annotation,
  project: Pick<Project, 'checks'>,
): Verdict | 'unchecked' | null {
  const check = latestCheck(project, annotation.id);
  if (check) return check.verdict;
  return annotation.kind === 'figure' || annotation.kind === 'claim' ? 'unchecked' : null;
}

function isNamed(speaker: Speaker | null, wanted: string): boolean {
  const names = [speaker?.name, speaker?.title, speaker?.organisation];
  return names.some((name) => foldForSearch(name ?? '').includes(wanted));
}

function isTagged(annotation: Annotation, wanted: string): boolean {
  return annotation.kind === 'quote' && annotation.tags.some((tag) => foldForSearch(tag).includes(wanted));
}

function isUntouched(annotation: Annotation): boolean {
  return (annotation.kind === 'figure' || annotation.kind === 'claim') && annotation.status === 'found';
}

function isWithin(annotation: Annotation, range: ValueRange): boolean {
  if (annotation.kind !== 'figure') return false;
  const said = saidInterval(annotation);
  if (!said || (range.unit !== null && annotation.reading.unit !== range.unit)) return false;
  return overlap(said, {
    low: range.low ?? Number.NEGATIVE_INFINITY,
    high: range.high ?? Number.POSITIVE_INFINITY,
    lowOpen: range.lowOpen,
    highOpen: range.highOpen,
  });
}

/**
 * The numbers that a figure names: "about ten" is ten here, and "at least ten" not every number above it. Nobody who
 * looks for more than a thousand means those.
 */
function saidInterval({ reading }: Figure): Interval | null {
  const { value, max, qualifier, inclusive } = reading;
  if (value === null) return null;
  if (qualifier === 'about') {
    return hedgedInterval(value, { max, qualifier: max === null ? 'exact' : 'range', inclusive });
  }
  const said = hedgedInterval(value, { max, qualifier, inclusive: false });
  return inclusive ? { ...said, lowOpen: false, highOpen: false } : said;
}
