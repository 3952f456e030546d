import { Plugin } from 'prosemirror-state';
import { DecorationSet } from 'prosemirror-view';
import { structureKey } from './key';
import './structure.css';

/** Shows the headings, bold words, lists and links of the imported file. */
export function structure(): Plugin<DecorationSet> {
  return new Plugin({
    key: structureKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => tr.getMeta(structureKey) ?? set.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => structureKey.getState(state) },
  });
}
