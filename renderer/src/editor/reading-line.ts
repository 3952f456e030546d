import type { EditorView } from 'prosemirror-view';

/** How far below the upper edge of the window one reads, in CSS pixels. */
const READING_LINE = 72;

/** The element that shows the turn or group at the reading line, or null in an empty transcript. */
export function elementAtReadingLine(view: EditorView, region: HTMLElement): HTMLElement | null {
  const line = region.getBoundingClientRect().top + READING_LINE;
  const section = firstReaching(view.dom, line);
  return section && firstReaching(section, line);
}

/** The first child that ends below a line, or the last child; children that are not laid out stay so. */
function firstReaching(parent: HTMLElement, line: number): HTMLElement | null {
  const { children } = parent;
  let low = 0;
  let high = children.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  const found = children[low];
  return found instanceof HTMLElement ? found : null;
}
