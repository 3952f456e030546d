import { placedBlock } from '../project/placed-block';
import type { Briefing, Segment } from '../project/records';
import type { TextRange } from '../text/range';
import { ELLIPSIS } from './make-anchor';
import { presentText } from './present-text';
import { wordsWithout } from './words-without';

/** A line's end within a paragraph: `unwrap` makes a space of it, or nothing between two Chinese characters. */
export const CUE_BREAK = '\u2028';
const CUE_TIMES = /\d{2}[.,]\d{3} ?--> ?\d/;

/**
 * Gives what stands between two segments of a quote where it is published: those of several blocks stand on lines of
 * their own, with an ellipsis wherever words that somebody said are left out. The cues of a subtitle file are no
 * paragraphs: one speaker's words run on over them, with `CUE_BREAK` between. `text` is the decoded source.
 */
export function joinerIn(briefing: Briefing, text: string): (before: Segment, after: Segment) => string {
  return (before, after) => {
    if (before.block === after.block) return ` ${ELLIPSIS} `;
    const endsEarly = isSaid(briefing, text, before.block, { start: before.end });
    const beginsLate = isSaid(briefing, text, after.block, { end: after.start });
    const isParted = isSaidBetween(briefing, text, before, after);
    if (isNextCue(briefing, text, before, after)) {
      return endsEarly || beginsLate || isParted ? ` ${ELLIPSIS} ` : CUE_BREAK;
    }
    if (isParted || (endsEarly && beginsLate)) return `\n${ELLIPSIS}\n`;
    if (endsEarly) return ` ${ELLIPSIS}\n`;
    return beginsLate ? `\n${ELLIPSIS} ` : '\n';
  };
}

/** Whether two blocks of one turn stand in cues, the line with whose times is between them. */
function isNextCue(briefing: Briefing, text: string, before: Segment, after: Segment): boolean {
  const [one, next] = [before, after].map(({ block }) => placedBlock(briefing, block)?.block);
  if (!one || !next || one.turn === null || one.turn !== next.turn) return false;
  return CUE_TIMES.test(text.slice(one.end, next.start));
}

/** Whether there are words between two blocks, page text aside. */
function isSaidBetween(briefing: Briefing, text: string, before: Segment, after: Segment): boolean {
  const from = placedBlock(briefing, before.block)?.index ?? 0;
  const to = placedBlock(briefing, after.block)?.index ?? 0;
  return briefing.blocks
    .slice(from + 1, to)
    .some((block) => block.kind !== 'furniture' && isSaid(briefing, text, block.id, {}));
}

/** Whether a part of a block's present text, else all of it, holds words that somebody said. */
function isSaid(briefing: Briefing, text: string, id: string, part: Partial<TextRange>): boolean {
  const block = placedBlock(briefing, id)?.block;
  if (!block) return false;
  const present = presentText(block, text);
  const { start = 0, end = present.length } = part;
  if (present.slice(start, end).trim() === '') return false;
  const quarantined = briefing.injected.filter(({ status }) => status === 'quarantined');
  return wordsWithout(quarantined, block, present, { start, end }).trim() !== '';
}
