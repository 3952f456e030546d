import type { EditorView } from 'prosemirror-view';
import type { Span } from '../../positions';
import { bringIntoSight, center } from '../../scroll';
import { findingKey } from './key';
import { currentHit, firstFrom } from './state';
import { visibleSpan } from './visible-span';

/** The names that the style sheet knows the highlights by. */
const HITS = 'find-hit';
const CURRENT = 'find-current';

/**
 * Paints the hits that are in sight. Highlights change nothing in the document, so they break no composition of an
 * input method; and only what is in sight gets one, however many hits there are.
 */
export function paint(
  view: EditorView,
  region: HTMLElement,
  hits: readonly Span[],
  current: number | null,
): void {
  const seen = visibleSpan(view, region);
  const ranges: Range[] = [];
  if (seen) {
    for (let i = firstFrom(hits, seen.from); i < hits.length; i++) {
      const hit = hits[i];
      if (!hit || hit.from >= seen.to) break;
      if (i !== current) ranges.push(rangeOf(view, hit));
    }
  }
  CSS.highlights.set(HITS, new Highlight(...ranges));
  const chosen = current === null ? undefined : hits[current];
  const shown = new Highlight(...(chosen ? [rangeOf(view, chosen)] : []));
  // Over the held selection, which lies on the same words.
  shown.priority = 1;
  CSS.highlights.set(CURRENT, shown);
}

export function unpaint(): void {
  CSS.highlights.delete(HITS);
  CSS.highlights.delete(CURRENT);
}

/** Brings the hit that is selected into sight; whether one is. */
export function scrollToHit(view: EditorView, region: HTMLElement): boolean {
  const finding = findingKey.getState(view.state);
  if (!finding || currentHit(finding, view.state.selection) === null) return false;
  scrollToSpan(view, region, view.state.selection);
  return true;
}

/** Brings some words into sight. */
export function scrollToSpan(view: EditorView, region: HTMLElement, span: Span): void {
  const range = rangeOf(view, span);
  const block = range.startContainer.parentElement?.closest('[data-block]');
  if (block) center(region, block);
  // A block can be longer than the window.
  bringIntoSight(region, range.getBoundingClientRect());
}

/** A span of the document as a range of the page. */
function rangeOf(view: EditorView, { from, to }: Span): Range {
  const start = view.domAtPos(from, 1);
  const end = view.domAtPos(to, -1);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
