import { isEdge, type TextChange } from './diff';

/**
 * Changes of one text into another (in order, as `diffTexts` gives them), each at the place that `rank` puts highest of
 * those where it can as well be said to be: one more 人 beside 人 stands before it or behind it. Where none is
 * higher, a change stays.
 */
export function placeChanges(
  before: string,
  after: string,
  changes: readonly TextChange[],
  rank: (change: TextChange) => number,
): readonly TextChange[] {
  const placed: TextChange[] = [];
  changes.forEach((change, index) => {
    // Two changes have something in common between them.
    const from = (placed.at(-1)?.before.end ?? -1) + 1;
    const to = (changes[index + 1]?.before.start ?? before.length + 1) - 1;
    const places = [
      change,
      ...placesOn(-1, before, after, change).filter((one) => one.before.start >= from),
      ...placesOn(1, before, after, change).filter((one) => one.before.end <= to),
    ].filter(isBetweenCharacters(before, after));
    placed.push(places.reduce((best, one) => (rank(one) > rank(best) ? one : best), change));
  });
  return placed;
}

/** The other places of a change on one side, the nearest first; none where it replaces words by others. */
function placesOn(side: 1 | -1, before: string, after: string, change: TextChange): readonly TextChange[] {
  const isAdded = change.before.start === change.before.end;
  if (!isAdded && change.after.start < change.after.end) return [];
  const [text, { start, end }] = isAdded ? [after, change.after] : [before, change.before];
  const places: TextChange[] = [];
  // As long as the character that it leaves on the one side is the one that it takes in on the other.
  for (let by = side; isSame(text, side > 0 ? start + by - 1 : start + by, end - start); by += side) {
    places.push({
      before: { start: change.before.start + by, end: change.before.end + by },
      after: { start: change.after.start + by, end: change.after.end + by },
    });
  }
  return places;
}

/** Whether a text has the same code unit again so much further on. */
function isSame(text: string, at: number, further: number): boolean {
  return at >= 0 && at + further < text.length && text[at] === text[at + further];
}

function isBetweenCharacters(before: string, after: string): (change: TextChange) => boolean {
  return (change) =>
    isEdge(before, change.before.start) &&
    isEdge(before, change.before.end) &&
    isEdge(after, change.after.start) &&
    isEdge(after, change.after.end);
}
