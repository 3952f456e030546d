import type { Annotation, Quote } from '../../../../shared/project/records';

/** As many as there are keys from 1 to 9. */
const SHOWN = 9;

/**
 * The tags used last, for the keys 1 to 9 on a quote: those of the newest other quotes first, then the quote's
 * own, so that tagging it does not change which key is which.
 */
export function recentTags(annotations: readonly Annotation[], on: Quote): readonly string[] {
  const others = quotesIn(annotations).filter(({ id }) => id !== on.id);
  const newest = others.toSorted((a, b) => b.createdAt - a.createdAt);
  return distinct([...newest, on]).slice(0, SHOWN);
}

/** Every tag of the project that a quote does not have yet, in the order of the alphabet. */
export function tagsToOffer(annotations: readonly Annotation[], on: Quote): readonly string[] {
  return distinct(quotesIn(annotations))
    .filter((tag) => !on.tags.includes(tag))
    .toSorted((a, b) => a.localeCompare(b));
}

function quotesIn(annotations: readonly Annotation[]): readonly Quote[] {
  return annotations.filter((annotation): annotation is Quote => annotation.kind === 'quote');
}

function distinct(quotes: readonly Quote[]): string[] {
  return [...new Set(quotes.flatMap(({ tags }) => tags))];
}
