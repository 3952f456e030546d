import type { EditorState, Transaction } from 'prosemirror-state';
import { DecorationSet } from 'prosemirror-view';
import { decorate, type LinkSpec } from './decorations';
import { structureKey } from './key';
import type { StructurePlace } from './places';

/** Shows the formatting that the imported file had. */
export function showStructure(tr: Transaction, places: readonly StructurePlace[]): Transaction {
  const drawn = places.flatMap((place) => decorate(tr.doc, place));
  return tr.setMeta(structureKey, DecorationSet.create(tr.doc, drawn));
}

/** The address of the link at the caret or at the beginning of the selection, or null. */
export function addressAt(state: EditorState): string | null {
  const { from } = state.selection;
  const [found] = structureKey.getState(state)?.find(from, from, ({ address }) => Boolean(address)) ?? [];
  return found ? (found.spec as LinkSpec).address : null;
}
