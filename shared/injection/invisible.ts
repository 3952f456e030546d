import { isLineEnd } from '../text/lines';
import type { TextRange } from '../text/range';

/** A run of characters that cannot be seen, or of controls of writing direction. */
export interface HiddenRun extends TextRange {
  readonly sign: 'invisible' | 'bidi';
}

/** Zero-width characters, fillers, soft hyphens, invisible operators and tag characters (Unicode 15, category Cf). */
const INVISIBLE = '\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u3164\ufeff\uffa0';
const BIDI = '\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069';
const HIDDEN = new RegExp(`(?:[${INVISIBLE}${BIDI}]|\\udb40[\\udc00-\\udc7f])+`, 'g');
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Scripts and signs that need joiners to be written at all. */
const NEEDS_JOINER =
  /[\u0600-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\p{Extended_Pictographic}]|\ufe0f/u;

/** Characters that nobody can see and that do nothing for the text (INJ-6). */
export function findHidden(text: string): readonly HiddenRun[] {
  const runs: HiddenRun[] = [];
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  for (const match of text.matchAll(HIDDEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const isBidi = new RegExp(`[${BIDI}]`).test(match[0]);
    const overrides = /[\u202d\u202e]/.test(match[0]);
    if (isBidi ? isRightToLeft && !overrides : isHarmless(text, start, end)) continue;
    runs.push({ start, end, sign: isBidi ? 'bidi' : 'invisible' });
  }
  return runs;
}

/** A byte-order mark, a joiner in an emoji or an Indic word, a soft hyphen in a Latin word, or the edge of a line. */
function isHarmless(text: string, start: number, end: number): boolean {
  if (start === 0 || end === text.length) return true;
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (isLineEnd(before) || isLineEnd(after)) return true;
  const around = `${[...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ''}${[...text.slice(end, end + 2)][0] ?? ''}`;
  if (NEEDS_JOINER.test(around)) return true;
  return /^\u00ad+$/.test(text.slice(start, end)) && /^\p{Script=Latin}/u.test(around);
}
