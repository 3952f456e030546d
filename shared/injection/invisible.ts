import type { Unseen } from '../text/invisibles/invisible';
import { findUnseen } from '../text/invisibles/unseen';
import { isLineEnd } from '../text/lines';
import type { TextRange } from '../text/range';

/** A run of characters that cannot be seen, or of controls of writing direction. */
export interface HiddenRun extends TextRange {
  readonly sign: 'invisible' | 'bidi';
}

/** What has no place among words that somebody said; the other kinds may stand for something that was lost. */
const SIGNS: Readonly<Partial<Record<Unseen['kind'], HiddenRun['sign']>>> = {
  'zero-width': 'invisible',
  'soft-hyphen': 'invisible',
  tag: 'invisible',
  bidi: 'bidi',
};

/** Characters that nobody can see and that do nothing for the text (INJ-6). */
export function findHidden(text: string): readonly HiddenRun[] {
  const runs: { start: number; end: number; sign: HiddenRun['sign'] }[] = [];
  for (const { start, end, kind } of findUnseen(text)) {
    const sign = SIGNS[kind];
    if (!sign) continue;
    const last = runs.at(-1);
    if (last?.end !== start) runs.push({ start, end, sign });
    else {
      last.end = end;
      if (sign === 'bidi') last.sign = sign;
    }
  }
  return runs.filter((run) => run.sign === 'bidi' || !isHarmless(text, run));
}

/** The edge of a line, where a byte-order mark may stand, or a soft hyphen in a Latin word. */
function isHarmless(text: string, { start, end }: TextRange): boolean {
  if (start === 0 || end === text.length) return true;
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (isLineEnd(before) || isLineEnd(after)) return true;
  return /^\p{Script=Latin}\u00ad+\p{Script=Latin}/u.test(text.slice(start - 1, end + 1));
}
