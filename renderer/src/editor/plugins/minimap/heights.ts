import type { EditorView } from 'prosemirror-view';

/** A section of the document and where it lies on the page, in CSS pixels from its top. */
interface Laid {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Says how far down the page a position stands, as a share of the whole. Sections out of sight are not laid
 * out inside: there, a position stands as far down as its words are along.
 */
export function heightsOf(view: EditorView, region: HTMLElement): (position: number) => number {
  const origin = region.getBoundingClientRect().top - region.scrollTop;
  const laid: Laid[] = [];
  view.state.doc.forEach((node, from) => {
    const element = view.nodeDOM(from);
    if (!(element instanceof HTMLElement)) return;
    const { top, height } = element.getBoundingClientRect();
    laid.push({ from, to: from + node.nodeSize, top: top - origin, height });
  });
  const whole = region.scrollHeight || 1;
  return (position) => {
    const section = sectionAt(laid, position);
    if (!section) return 0;
    const along = (position - section.from) / (section.to - section.from);
    return (section.top + Math.min(Math.max(along, 0), 1) * section.height) / whole;
  };
}

/** The last section that begins at or before a position. */
function sectionAt(laid: readonly Laid[], position: number): Laid | undefined {
  let low = 0;
  let high = laid.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((laid[middle]?.from ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return laid[low];
}
