import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Span } from '../../positions';
import { findingKey } from './key';
import type { FindQuery } from './query';
import { type FindingStep, firstFrom, neighbour } from './state';
import { visibleSpan } from './visible-span';

/**
 * Looks for something else, or for nothing. The first hit is gone to: from where the search began, which is the
 * selection, or what is in sight where that is elsewhere.
 */
export function seek(view: EditorView, region: HTMLElement, query: FindQuery | null): void {
  const before = findingKey.getState(view.state);
  const origin = before?.query && query ? before.origin : startingPlace(view, region);
  view.dispatch(withStep(view.state.tr, { type: 'seek', query, origin }));
  selectFirst(view);
}

/** Selects the first hit from where the search began, or the first of all. */
export function selectFirst(view: EditorView): void {
  const finding = findingKey.getState(view.state);
  if (!finding) return;
  const { hits, origin } = finding;
  const hit = hits[firstFrom(hits, origin)] ?? hits[0];
  if (hit) selectHit(view, hit);
}

/** Selects the next hit or the one before, round the end of the text; whether there is one. */
export function step(view: EditorView, direction: 1 | -1): boolean {
  const finding = findingKey.getState(view.state);
  const hit = finding && neighbour(finding, view.state.selection, direction);
  if (!hit) return false;
  selectHit(view, hit);
  return true;
}

/** Looks for the same things in a document that was made anew. */
export function keepSeeking(tr: Transaction, last: EditorState): Transaction {
  const query = findingKey.getState(last)?.query ?? null;
  return query ? withStep(tr, { type: 'seek', query, origin: tr.selection.from }) : tr;
}

/** A transaction that tells the plugin something. */
export function withStep(tr: Transaction, what: FindingStep): Transaction {
  return tr.setMeta(findingKey, what);
}

function selectHit(view: EditorView, { from, to }: Span): void {
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
}

function startingPlace(view: EditorView, region: HTMLElement): number {
  const { from } = view.state.selection;
  const seen = visibleSpan(view, region);
  return seen && (from < seen.from || from > seen.to) ? seen.from : from;
}
