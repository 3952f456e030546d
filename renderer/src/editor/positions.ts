import type { Node } from 'prosemirror-model';
import type { Segment } from '../../../shared/project/records';
import { trimRange } from '../../../shared/text/lines';

/** A place in a block's present text; `offset` in UTF-16 code units. */
export interface Place {
  readonly block: string;
  readonly offset: number;
}

/** Document positions, `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A block as it stands in the document. */
export interface Indexed {
  readonly id: string;
  /** The document position before the first character. */
  readonly start: number;
  readonly text: string;
}

interface BlockIndex {
  readonly inOrder: readonly Indexed[];
  readonly byId: ReadonlyMap<string, Indexed>;
}

const indexes = new WeakMap<Node, BlockIndex>();

/** Where each block stands; worked out once for each document. */
function indexOf(doc: Node): BlockIndex {
  const known = indexes.get(doc);
  if (known) return known;
  const inOrder: Indexed[] = [];
  doc.descendants((node, position) => {
    if (node.type.name !== 'block') return true;
    inOrder.push({ id: node.attrs['id'], start: position + 1, text: node.textContent });
    return false;
  });
  const index = { inOrder, byId: new Map(inOrder.map((block) => [block.id, block])) };
  indexes.set(doc, index);
  return index;
}

/** The block at a position, or the next one where it falls between blocks; null behind the last. */
export function blockAt(doc: Node, position: number): Indexed | null {
  const { inOrder } = indexOf(doc);
  return inOrder[firstEndingAt(inOrder, position)] ?? null;
}

/** The block after another one, or the one before it. */
export function neighbourOf(doc: Node, block: Indexed, back: boolean): Indexed | null {
  const { inOrder } = indexOf(doc);
  const at = firstEndingAt(inOrder, block.start);
  return inOrder[back ? at - 1 : at + 1] ?? null;
}

/** The document positions before and behind a block's node, or null where it is not shown. */
export function blockSpan(doc: Node, block: string): Span | null {
  const found = indexOf(doc).byId.get(block);
  return found ? { from: found.start - 1, to: found.start + found.text.length + 1 } : null;
}

/** The present text of a block that is shown; empty where it is not. */
export function textOfBlock(doc: Node, block: string): string {
  return indexOf(doc).byId.get(block)?.text ?? '';
}

/** The document position of a place, or null where its block is not shown or is shorter. */
export function toPosition(doc: Node, { block, offset }: Place): number | null {
  const found = indexOf(doc).byId.get(block);
  return found && offset <= found.text.length ? found.start + offset : null;
}

/** The place at a document position, or null between blocks. */
export function toPlace(doc: Node, position: number): Place | null {
  const { parent, parentOffset } = doc.resolve(position);
  return parent.inlineContent ? { block: parent.attrs['id'], offset: parentOffset } : null;
}

/** The document positions of a segment, or null where its block is not shown or is shorter. */
export function toSpan(doc: Node, { block, start, end }: Segment): Span | null {
  const from = toPosition(doc, { block, offset: start });
  const to = toPosition(doc, { block, offset: end });
  return from === null || to === null ? null : { from, to };
}

/**
 * What a span of the document takes from each block, in reading order: without white space at either end,
 * without halves of a character, and without blocks of which nothing is left.
 */
export function segmentsIn(doc: Node, { from, to }: Span): Segment[] {
  // A caret asks at each key; it needs no index of the document that the key has made.
  if (from === to) return [];
  const { inOrder } = indexOf(doc);
  const segments: Segment[] = [];
  for (let i = firstEndingAt(inOrder, from); i < inOrder.length; i++) {
    const block = inOrder[i];
    if (!block || block.start >= to) break;
    const start = wholeFrom(block.text, Math.max(0, from - block.start));
    const end = wholeTo(block.text, Math.min(block.text.length, to - block.start));
    const words = trimRange(block.text, { start, end });
    if (words.start < words.end) segments.push({ block: block.id, ...words });
  }
  return segments;
}

/** Whether two lists of segments are the same stretches of text. */
export function sameSegments(a: readonly Segment[], b: readonly Segment[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ block, start, end }, i) => b[i]?.block === block && b[i].start === start && b[i].end === end)
  );
}

/** The first block that ends at a position or after it. */
function firstEndingAt(blocks: readonly Indexed[], position: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && block.start + block.text.length < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wholeFrom(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset - 1 : offset;
}

function wholeTo(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset + 1 : offset;
}

/** Whether an offset falls between the two halves of a character beyond the basic plane. */
function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
