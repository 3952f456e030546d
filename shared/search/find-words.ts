import type { TextRange } from '../text/range';
import { cutsCharacter } from '../text/whole-characters';

/**
 * Where a needle stands in a text, in order and without overlaps, in UTF-16 code units. `folded` is the text as
 * `foldForSearch` gives it and the needle is folded the same way; what would cut a character of `text` in two is no
 * hit. At most `limit` are given.
 */
export function findWords(
  text: string,
  folded: string,
  needle: string,
  limit = Number.POSITIVE_INFINITY,
): TextRange[] {
  const found: TextRange[] = [];
  if (needle === '') return found;
  let at = folded.indexOf(needle);
  while (at >= 0 && found.length < limit) {
    const end = at + needle.length;
    const isWhole = !cutsCharacter(text, at) && !cutsCharacter(text, end);
    if (isWhole) found.push({ start: at, end });
    at = folded.indexOf(needle, isWhole ? end : at + 1);
  }
  return found;
}
