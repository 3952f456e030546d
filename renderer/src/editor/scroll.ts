/** Room that is kept above and below what is brought into sight, in CSS pixels. */
const MARGIN = 56;

/** Scrolls so that a stretch of the page is in sight, and not at all where it is. */
export function bringIntoSight(
  region: HTMLElement,
  rect: { readonly top: number; readonly bottom: number },
): void {
  const { top, bottom } = region.getBoundingClientRect();
  if (rect.top < top + MARGIN) region.scrollTop += rect.top - top - MARGIN;
  else if (rect.bottom > bottom - MARGIN) region.scrollTop += rect.bottom - bottom + MARGIN;
}

/** Scrolls an element to the middle, unless all of it is in sight already. */
export function center(region: HTMLElement, element: Element): void {
  const { top, bottom } = region.getBoundingClientRect();
  const rect = element.getBoundingClientRect();
  if (rect.top < top + MARGIN || rect.bottom > bottom - MARGIN) element.scrollIntoView({ block: 'center' });
}
