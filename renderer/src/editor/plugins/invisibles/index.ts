import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import './invisibles.css';
import { invisiblesKey } from './key';
import { afterTransaction, type InvisiblesState, NOTHING_SHOWN, type Showing } from './state';

/** Shows characters that nobody can see as small boxes, where that is wanted. */
export function invisibles(): Plugin<InvisiblesState> {
  return new Plugin({
    key: invisiblesKey,
    state: {
      init: () => NOTHING_SHOWN,
      apply: (tr, before) => afterTransaction(tr, before, tr.getMeta(invisiblesKey)),
    },
    props: { decorations: (state) => withChosen(state) },
  });
}

/** The boxes; one that is selected and nothing else is marked, for a selection without width cannot be seen. */
function withChosen(state: EditorState): DecorationSet {
  const boxes = invisiblesKey.getState(state)?.boxes ?? DecorationSet.empty;
  const { from, to, empty } = state.selection;
  const isBox = !empty && boxes.find(from, to).some((box) => box.from === from && box.to === to);
  if (!isBox) return boxes;
  return boxes.add(state.doc, [Decoration.inline(from, to, { nodeName: 'span', 'data-chosen': '' })]);
}

/** Shows the boxes, drawn anew; null takes them away. */
export function showBoxes(tr: Transaction, showing: Showing | null): Transaction {
  return tr.setMeta(invisiblesKey, showing);
}
