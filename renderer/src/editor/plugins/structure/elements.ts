/** The address of the link that is drawn at a place in the page, or null. */
export function addressAround(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-address]') : null;
  return link?.dataset['address'] ?? null;
}
