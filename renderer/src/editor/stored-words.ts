import { Fragment, type Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { presentText } from '../../../shared/anchoring/present-text';
import type { Content } from './content';
import { toPosition } from './positions';
import { schema } from './schema';

/** Marks a transaction that shows what is stored: nobody has typed it. */
const STORED = 'stored-words';

/** Writes the stored words into the blocks that were corrected; the caret stays at the words around it. */
export function writeWords(tr: Transaction, before: Content, next: Content): Transaction {
  const { doc } = tr;
  next.briefing.blocks.forEach((block, index) => {
    if (block === before.briefing.blocks[index]) return;
    const start = toPosition(doc, { block: block.id, offset: 0 });
    if (start === null) return;
    const words = presentText(block, next.text);
    const stored = words === '' ? Fragment.empty : Fragment.from(schema.text(words));
    const shown = doc.resolve(start).parent.content;
    const from = shown.findDiffStart(stored);
    const to = shown.findDiffEnd(stored);
    if (from === null || !to) return;
    // Where the same letters stand on both sides of a change, the two ends run past each other.
    const past = Math.max(0, from - Math.min(to.a, to.b));
    const position = tr.mapping.map(start, -1);
    tr.insertText(words.slice(from, to.b + past), position + from, position + to.a + past);
  });
  return tr.setMeta(STORED, true);
}

/** The blocks whose words somebody typed with a transaction, by id; none where it shows what is stored. */
export function typedBlocks(tr: Transaction): ReadonlySet<string> {
  const blocks = new Set<string>();
  if (tr.getMeta(STORED)) return blocks;
  tr.mapping.maps.forEach((map, index) => {
    map.forEach((_from, _to, start) => {
      const position = tr.mapping.slice(index + 1).map(start, -1);
      blocks.add(blockIdAt(tr.doc, position));
    });
  });
  return blocks;
}

/** The id of the block that a position inside of one is in. */
export function blockIdAt(doc: Node, position: number): string {
  return doc.resolve(position).parent.attrs['id'];
}
