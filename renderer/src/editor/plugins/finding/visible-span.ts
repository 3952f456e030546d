import type { EditorView } from 'prosemirror-view';
import type { Span } from '../../positions';

/** The stretch of the document whose blocks are in sight; null where none is. */
export function visibleSpan(view: EditorView, region: HTMLElement): Span | null {
  const { top, bottom } = region.getBoundingClientRect();
  const first = blockAt(view, top);
  const last = blockAt(view, bottom);
  if (!first || !last) return null;
  return { from: view.posAtDOM(first, 0), to: view.posAtDOM(last, last.childNodes.length) };
}

/** The first block that ends below a line, or the last one of its section. Sections out of sight stay unlaid. */
function blockAt(view: EditorView, line: number): Element | null {
  const section = firstReaching(view.dom.children, line);
  return section && firstReaching(section.querySelectorAll('[data-block]'), line);
}

function firstReaching(elements: ArrayLike<Element>, line: number): Element | null {
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return elements[low] ?? null;
}
