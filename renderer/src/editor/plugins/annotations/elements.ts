/** The `mark` elements around a place in the page, the innermost first. */
export function marksAround(target: EventTarget | null): HTMLElement[] {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-annotation-id]') : null;
  return mark ? [mark, ...marksAround(mark.parentElement)] : [];
}

/** The annotations whose marks lie around a place in the page, the innermost first, each once. */
export function annotationsAround(target: EventTarget | null): string[] {
  const ids = marksAround(target).flatMap(({ dataset }) => dataset['annotationId'] ?? []);
  return [...new Set(ids)];
}
