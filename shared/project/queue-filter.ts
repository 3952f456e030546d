import type { FigureKind, Weight } from '../figures/findings';
import { foldForSearch } from '../text/search-folding';
import { oncePer } from './once-per';
import { speakerOf } from './queries';
import { type Checkable, type QueueItem, type Standing, standingOf } from './queue';
import type { FindingStatus } from './records';

/** What an item of the queue can be asked for by, each with what there is to ask for. */
export interface FacetValues {
  readonly verdict: Standing;
  /** A name; empty where nobody speaks. */
  readonly speaker: string;
  readonly kind: FigureKind | 'claim' | 'quote';
  readonly weight: Weight;
  /** A name; empty where nobody is asked. */
  readonly assigned: string;
  readonly status: FindingStatus;
}

/** In the order in which they are offered. */
export const FACETS = ['verdict', 'kind', 'speaker', 'status', 'assigned', 'weight'] as const;
export type Facet = (typeof FACETS)[number];

/** What of the queue is wanted: items that have one of the values of each facet that is asked by, and the text. */
export interface QueueFilter {
  readonly facets: { readonly [F in Facet]?: readonly FacetValues[F][] };
  readonly text: string;
}

/** Wants everything but what was dismissed. */
export const NO_FILTER: QueueFilter = { facets: {}, text: '' };

/** What an item has to say to each facet. */
export function facetsOf({ annotation, briefing, ...item }: QueueItem): FacetValues {
  return {
    verdict: standingOf(item),
    speaker: speakerOf(briefing, annotation)?.name ?? '',
    kind: annotation.kind === 'figure' ? annotation.reading.kind : annotation.kind,
    weight: annotation.kind === 'figure' ? annotation.weight : 'high',
    assigned: annotation.assignedTo ?? '',
    status: annotation.kind === 'quote' ? 'made' : annotation.status,
  };
}

/** The items that a filter wants, in the order of the queue. What was dismissed is only there where it is asked for. */
export function filterQueue<I extends QueueItem>(queue: readonly I[], filter: QueueFilter): readonly I[] {
  const wants = matcherOf(filter);
  return queue.filter((item) => wants(item, null));
}

/**
 * How many items there would be with each value of a facet, whatever that facet is asked by now. Values that no item
 * has are left out.
 */
export function facetCounts<F extends Facet>(
  queue: readonly QueueItem[],
  filter: QueueFilter,
  facet: F,
): ReadonlyMap<FacetValues[F], number> {
  const wants = matcherOf(filter);
  const counts = new Map<FacetValues[F], number>();
  for (const item of queue) {
    if (!wants(item, facet)) continue;
    const value: FacetValues[F] = facetsOf(item)[facet];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Asks by a value too, or no longer. */
export function toggleValue<F extends Facet>(
  filter: QueueFilter,
  facet: F,
  value: FacetValues[F],
): QueueFilter {
  const asked: readonly FacetValues[F][] = filter.facets[facet] ?? [];
  const values = asked.includes(value) ? asked.filter((one) => one !== value) : [...asked, value];
  const { [facet]: _before, ...others } = filter.facets;
  return { ...filter, facets: values.length > 0 ? { ...others, [facet]: values } : others };
}

/** Whether a filter asks for anything. */
export function isFiltering({ facets, text }: QueueFilter): boolean {
  return text.trim() !== '' || Object.keys(facets).length > 0;
}

/** Tells whether an item is wanted; `except` names a facet that does not matter. */
function matcherOf({ facets, text }: QueueFilter): (item: QueueItem, except: Facet | null) => boolean {
  const asked = FACETS.filter((facet) => facets[facet] !== undefined);
  const sought = foldForSearch(text.trim());
  return (item, except) => {
    const isAskedByStatus = except === 'status' || facets.status !== undefined;
    if (item.part === 'dismissed' && !isAskedByStatus) return false;
    if (sought !== '' && !foldedWords(item.annotation).includes(sought)) return false;
    if (asked.length === 0) return true;
    const has: Readonly<Record<Facet, string>> = facetsOf(item);
    return asked.every((facet) => {
      const values: readonly string[] = facets[facet] ?? [];
      return facet === except || values.includes(has[facet]);
    });
  };
}

/** What the text of a filter is looked for in: the words, how they were read and what people wrote about them. */
const foldedWords = oncePer((annotation: Checkable): string => {
  const { anchor, note } = annotation;
  if (annotation.kind === 'quote') return foldForSearch([anchor.exact, note].join('\n'));
  const read = annotation.kind === 'figure' ? annotation.reading : null;
  const words = [anchor.exact, note, annotation.dismissal, read?.of, read?.period, read?.scope];
  return foldForSearch(words.join('\n'));
});
