import type { TextRange } from '../text/range';
import { CharClass } from '../text/scripts';
import { type Copy, isHan } from './copy';

const LONGEST = 2000;

/** Stretches of Latin letters, digits and their signs with a Chinese character directly on one side or both. */
export function islandsOf({ text, classes }: Copy): readonly TextRange[] {
  const islands: TextRange[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (!startsIsland(classes[i])) continue;
    const start = i;
    while (i - start < LONGEST && isPart(text, classes, i)) i += 1;
    if (isHan(classes[start - 1]) || isHan(classes[i])) islands.push({ start, end: i });
  }
  return islands;
}

function startsIsland(found: number | undefined): boolean {
  return found === CharClass.latin || found === CharClass.digit;
}

/** Printable ASCII but brackets; a space only between words. */
function isPart(text: string, classes: Uint8Array, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20) return startsIsland(classes[at + 1]);
  return code > 0x20 && code < 0x7f && code !== 0x28 && code !== 0x29;
}
