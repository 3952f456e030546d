import type { Block } from '../project/records';
import type { TextRange } from '../text/range';

/*
 * A block shows the source with its corrections put in. One walk over the corrections serves every
 * direction: present text, present offset to source offset, source offset to present offset.
 */

type BlockText = Pick<Block, 'start' | 'end' | 'corrections'>;

/** Length of a block's present text in UTF-16 code units. */
export function presentLength(block: BlockText): number {
  return block.corrections.reduce(
    (length, { start, end, text }) => length + text.length - (end - start),
    block.end - block.start,
  );
}

/** The text of a block as it stands now: the source's words with the corrections put in. */
export function presentText(block: BlockText, source: string): string {
  let text = '';
  let at = block.start;
  for (const correction of block.corrections) {
    text += source.slice(at, correction.start) + correction.text;
    at = correction.end;
  }
  return text + source.slice(at, block.end);
}

/**
 * The range in the source (UTF-16 code units) that a range of the present text stands for. An end that
 * falls inside a correction takes in the whole of what was corrected.
 */
export function toSourceRange(block: BlockText, present: TextRange): TextRange {
  return { start: toSource(block, present.start, 'start'), end: toSource(block, present.end, 'end') };
}

/** The range in the present text that a range of the source stands for; the inverse of `toSourceRange`. */
export function toPresentRange(block: BlockText, source: TextRange): TextRange {
  return { start: toPresent(block, source.start, 'start'), end: toPresent(block, source.end, 'end') };
}

function toSource(block: BlockText, offset: number, side: 'start' | 'end'): number {
  let shift = block.start;
  for (const { start, end, text } of block.corrections) {
    const begins = start - shift;
    if (offset < begins || (offset === begins && side === 'end')) break;
    if (offset < begins + text.length || (offset === begins + text.length && side === 'end')) {
      return side === 'start' ? start : end;
    }
    shift += end - start - text.length;
  }
  return offset + shift;
}

function toPresent(block: BlockText, offset: number, side: 'start' | 'end'): number {
  let shift = block.start;
  for (const { start, end, text } of block.corrections) {
    if (offset < start || (offset === start && side === 'end')) break;
    if (offset < end || (offset === end && side === 'end')) {
      return side === 'start' ? start - shift : start - shift + text.length;
    }
    shift += end - start - text.length;
  }
  return offset - shift;
}
