import type { TextRange } from '../text/range';

/** One place of each seam: the same two signs around a string prove the same thing once. */
export function distinctSeams<P extends TextRange>(text: string, places: readonly P[]): readonly P[] {
  const seen = new Set<string>();
  return places.filter(({ start, end }) => {
    const seam = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
    const isNew = !seen.has(seam);
    seen.add(seam);
    return isNew;
  });
}

/** Places with other neighbours on both sides. */
export function unrelatedIn(text: string, places: readonly TextRange[]): number {
  return new Set(
    places.map(
      ({ start, end }) => `${text.slice(Math.max(0, start - 3), start)}|${text.slice(end, end + 3)}`,
    ),
  ).size;
}
