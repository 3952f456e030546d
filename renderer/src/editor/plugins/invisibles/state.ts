import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { DecorationSet } from 'prosemirror-view';
import { findInvisibles, type Surroundings } from '../../../../../shared/text/invisibles/find-invisibles';
import { runsOf } from '../../../../../shared/text/invisibles/runs';
import { type BoxWords, boxFor } from './boxes';

/** What the boxes are drawn by. */
export interface Showing {
  /** What the whole text says about the characters in a block. */
  readonly surroundings: Surroundings;
  readonly words: BoxWords;
}

/** The boxes, and what they are drawn by; null while none are to be seen. */
export interface InvisiblesState {
  readonly showing: Showing | null;
  readonly boxes: DecorationSet;
}

export const NOTHING_SHOWN: InvisiblesState = { showing: null, boxes: DecorationSet.empty };

/** The state after a transaction; `next` is what it asks to show. Blocks that did not change are not read again. */
export function afterTransaction(
  tr: Transaction,
  before: InvisiblesState,
  next: Showing | null | undefined,
): InvisiblesState {
  if (next === null) return NOTHING_SHOWN;
  if (next) return { showing: next, boxes: boxesIn(tr.doc, next) };
  const { showing } = before;
  if (!showing || !tr.docChanged) return before;
  let boxes = before.boxes.map(tr.mapping, tr.doc);
  forEachChangedBlock(tr, (block, start) => {
    const old = boxes.find(start, start + block.content.size);
    boxes = boxes.remove(old).add(tr.doc, boxesOf(block, start, showing));
  });
  return { showing, boxes };
}

function boxesIn(doc: Node, showing: Showing): DecorationSet {
  const boxes: ReturnType<typeof boxesOf> = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    boxes.push(...boxesOf(node, position + 1, showing));
    return false;
  });
  return DecorationSet.create(doc, boxes);
}

function boxesOf(block: Node, start: number, { surroundings, words }: Showing) {
  return runsOf(findInvisibles(block.textContent, surroundings)).map((run) => boxFor(run, start, words));
}

function forEachChangedBlock(tr: Transaction, visit: (block: Node, start: number) => void): void {
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1);
    map.forEach((_from, _to, start, end) => {
      tr.doc.nodesBetween(rest.map(start, -1), rest.map(end, 1), (node, position) => {
        if (!node.isTextblock) return true;
        visit(node, position + 1);
        return false;
      });
    });
  });
}
