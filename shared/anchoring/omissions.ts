import { placedBlock } from '../project/placed-block';
import type { Briefing, Segment } from '../project/records';
import { trimRange } from '../text/lines';
import type { TextRange } from '../text/range';
import { ELLIPSIS, presentTexts } from './make-anchor';
import { presentText } from './present-text';

/**
 * Gives what stands between two segments of a quote where it is published: those of several blocks stand on lines of
 * their own, with an ellipsis wherever words that somebody said are left out. `text` is the decoded source.
 */
export function joinerIn(briefing: Briefing, text: string): (before: Segment, after: Segment) => string {
  const present = presentTexts(briefing, text);
  return (before, after) => {
    if (before.block === after.block) return ` ${ELLIPSIS} `;
    const words = present(before.block);
    const endsEarly = hasWords(words, { start: before.end, end: words.length });
    const beginsLate = hasWords(present(after.block), { start: 0, end: after.start });
    if (hasWordsBetween(briefing, text, before, after) || (endsEarly && beginsLate)) {
      return `\n${ELLIPSIS}\n`;
    }
    if (endsEarly) return ` ${ELLIPSIS}\n`;
    return beginsLate ? `\n${ELLIPSIS} ` : '\n';
  };
}

/** Whether there are words between two blocks, page text aside. */
function hasWordsBetween(briefing: Briefing, text: string, before: Segment, after: Segment): boolean {
  const from = placedBlock(briefing, before.block)?.index ?? 0;
  const to = placedBlock(briefing, after.block)?.index ?? 0;
  return briefing.blocks
    .slice(from + 1, to)
    .some((block) => block.kind !== 'furniture' && presentText(block, text).trim() !== '');
}

function hasWords(text: string, range: TextRange): boolean {
  const { start, end } = trimRange(text, range);
  return start < end;
}
