import type { EditorView } from 'prosemirror-view';

/** How far below the upper edge of the window one reads, in CSS pixels. */
const READING_LINE = 72;

/** The element that shows the turn or group at the reading line, or null in an empty transcript. */
export function elementAtReadingLine(view: EditorView, region: HTMLElement): HTMLElement | null {
  const line = lineOf(region);
  const section = firstReaching(view.dom, line);
  return section && firstReaching(section, line);
}

/** A place in the text: so far down a block, as a share of its height. */
export interface ReadingPlace {
  readonly block: HTMLElement;
  readonly share: number;
}

/** The place at the reading line, or null in an empty transcript. */
export function placeAtReadingLine(view: EditorView, region: HTMLElement): ReadingPlace | null {
  const line = lineOf(region);
  const words = elementAtReadingLine(view, region)?.lastElementChild;
  const block = words instanceof HTMLElement ? firstReaching(words, line) : null;
  if (!block) return null;
  const { top, height } = block.getBoundingClientRect();
  return { block, share: height > 0 ? (line - top) / height : 0 };
}

/** Scrolls so that a place is at the reading line again. */
export function bringToReadingLine(region: HTMLElement, { block, share }: ReadingPlace): void {
  const { top, height } = block.getBoundingClientRect();
  region.scrollTop += top + share * height - lineOf(region);
}

function lineOf(region: HTMLElement): number {
  return region.getBoundingClientRect().top + READING_LINE;
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
