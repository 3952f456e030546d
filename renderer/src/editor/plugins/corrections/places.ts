import { presentText } from '../../../../../shared/anchoring/present-text';
import type { Block, Segment } from '../../../../../shared/project/records';

/** One correction of a block: which one, where it stands, and what the source reads there. */
export interface CorrectionPlace {
  /** In the block's present text; empty where words of the source were only deleted. */
  readonly segment: Segment;
  /** Where it begins in the source, in UTF-16 code units; no other correction begins there. */
  readonly at: number;
  /** The words of the source; empty where there were none. */
  readonly source: string;
  /** The words that stand there now. */
  readonly present: string;
}

/** The corrections of a block in reading order; `text` is the decoded source. */
export function correctionsOf(block: Block, text: string): CorrectionPlace[] {
  let shift = block.start;
  return block.corrections.map(({ start, end, text: present }) => {
    const segment = { block: block.id, start: start - shift, end: start - shift + present.length };
    shift += end - start - present.length;
    return { segment, at: start, source: text.slice(start, end), present };
  });
}

/** The present text of a block as it would be without one of its corrections. */
export function textWithout(block: Block, text: string, at: number): string {
  return presentText({ ...block, corrections: block.corrections.filter(({ start }) => start !== at) }, text);
}
