import type { TextRange } from '../text/range';
import { cutsCharacter } from '../text/whole-characters';

/** A regular expression as a person typed it, or null where it is none. Lines of a block count for `^` and `$`. */
export function toPattern(words: string, matchCase: boolean): RegExp | null {
  try {
    return new RegExp(words, matchCase ? 'gmu' : 'gimu');
  } catch {
    return null;
  }
}

/**
 * Where a pattern matches in a text, in order, in UTF-16 code units; without matches that are empty or cut a
 * character in two. At most `limit` are given. The pattern may take for ever: run it where it can be stopped.
 */
export function findPattern(text: string, pattern: RegExp, limit: number): TextRange[] {
  const found: TextRange[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < end && !cutsCharacter(text, start) && !cutsCharacter(text, end)) found.push({ start, end });
    if (found.length >= limit) break;
  }
  return found;
}
