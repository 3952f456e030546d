import type { EditorState, Transaction } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';
import { toPattern } from '../../../../../shared/search/find-pattern';
import type { Span } from '../../positions';
import { findInDocument } from './in-document';
import type { FindQuery } from './query';

/** How a search stands: a pattern that runs too long is stopped, and then nothing is known. */
export type FindPhase = 'searching' | 'done' | 'bad-pattern' | 'too-slow';

/** What is looked for, and where it stands. */
export interface FindingState {
  /** Null where nothing is looked for. */
  readonly query: FindQuery | null;
  readonly phase: FindPhase;
  /** In reading order, without overlaps. */
  readonly hits: readonly Span[];
  /** Where the search began: the first hit from here on is the one to go to. */
  readonly origin: number;
  /** Whether a hit waits to be gone to; not where the same things were looked for again in a changed text. */
  readonly isNew: boolean;
}

/** What a transaction tells the plugin. */
export type FindingStep =
  | { readonly type: 'seek'; readonly query: FindQuery | null; readonly origin: number }
  | { readonly type: 'settle'; readonly phase: FindPhase; readonly hits: readonly Span[] };

export const NOTHING_SOUGHT: FindingState = { query: null, phase: 'done', hits: [], origin: 0, isNew: false };

/** The state after a transaction; `injected` is what nobody said, as it is shown. A pattern is left `searching`: it is run elsewhere, where it can be stopped. */
export function afterTransaction(
  tr: Transaction,
  before: FindingState,
  step: FindingStep | undefined,
  injected?: DecorationSet,
): FindingState {
  if (step?.type === 'seek') {
    return { query: step.query, ...sought(tr, step.query, injected), origin: step.origin, isNew: true };
  }
  if (step?.type === 'settle') return { ...before, phase: step.phase, hits: step.hits, isNew: false };
  if (!tr.docChanged || !before.query) return before;
  const origin = tr.mapping.map(before.origin);
  return { query: before.query, ...sought(tr, before.query, injected), origin, isNew: false };
}

function sought(
  { doc }: Transaction,
  query: FindQuery | null,
  injected: DecorationSet | undefined,
): Pick<FindingState, 'phase' | 'hits'> {
  if (!query || query.words === '') return { phase: 'done', hits: [] };
  if (!query.isPattern) return { phase: 'done', hits: findInDocument(doc, query, injected) };
  return { phase: toPattern(query.words, query.matchCase) ? 'searching' : 'bad-pattern', hits: [] };
}

/** Which hit is selected; null where none is. */
export function currentHit({ hits }: FindingState, { from, to }: EditorState['selection']): number | null {
  const index = firstFrom(hits, from);
  const hit = hits[index];
  return hit && hit.from === from && hit.to === to ? index : null;
}

/** The hit to go to from a selection, round the end of the text; null where there is none. */
export function neighbour(
  { hits }: FindingState,
  { from, to }: EditorState['selection'],
  direction: 1 | -1,
): Span | null {
  const here = firstFrom(hits, from);
  const isOnHit = hits[here]?.from === from && hits[here]?.to === to;
  const index = direction === -1 ? here - 1 : isOnHit ? here + 1 : here;
  return hits.at(index % hits.length) ?? null;
}

/** The first hit that begins at a position or after it; as many as there are where none does. */
export function firstFrom(hits: readonly Span[], position: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
