import type { Node } from 'prosemirror-model';
import type { TextRange } from '../../../shared/text/range';
import { sentencesIn } from '../../../shared/text/sentences';
import { blockAt, type Indexed, neighbourOf } from './positions';

/** What the edge of a mark goes over in one step. */
export type Unit = 'character' | 'word' | 'sentence';

/** Words as dictionaries have them: Chinese has no spaces between its words. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The sentence at an offset (UTF-16 code units), or the one before it. */
export function sentenceAt(text: string, offset: number): TextRange {
  const sentences = unitsIn(text, 'sentence');
  return sentences.findLast(({ start }) => start <= offset) ?? sentences[0] ?? { start: 0, end: text.length };
}

/** The word at an offset, or the sign or the space that stands there. */
export function wordAt(text: string, offset: number): TextRange {
  const found = words.segment(text).containing(Math.min(offset, text.length - 1));
  return found ? { start: found.index, end: found.index + found.segment.length } : { start: 0, end: 0 };
}

/**
 * The document position that an edge of a mark goes to in one step, over blocks too: the start to where a unit
 * begins, the end to where one ends. Null at either end of the transcript.
 */
export function nextEdge(
  doc: Node,
  position: number,
  edge: keyof TextRange,
  unit: Unit,
  back: boolean,
): number | null {
  let block: Indexed | null = blockAt(doc, position);
  while (block) {
    const { start, text } = block;
    const edges = unitsIn(text, unit).map((range) => start + range[edge]);
    const found = back ? edges.findLast((at) => at < position) : edges.find((at) => at > position);
    if (found !== undefined) return found;
    block = neighbourOf(doc, block, back);
  }
  return null;
}

/** The units of a text, without white space and, of words, without the signs between them. */
function unitsIn(text: string, unit: Unit): readonly TextRange[] {
  if (unit === 'sentence') return sentencesIn(text, { start: 0, end: text.length });
  const ranges: TextRange[] = [];
  for (const { segment, index, isWordLike } of (unit === 'word' ? words : characters).segment(text)) {
    if (isWordLike ?? segment.trim() !== '') ranges.push({ start: index, end: index + segment.length });
  }
  return ranges;
}
