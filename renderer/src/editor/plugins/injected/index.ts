import { Plugin } from 'prosemirror-state';
import { DecorationSet } from 'prosemirror-view';
import { injectedKey } from './key';

/** Strikes out words that somebody put into the text and nobody said. */
export function injected(): Plugin<DecorationSet> {
  return new Plugin({
    key: injectedKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => tr.getMeta(injectedKey) ?? set.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => injectedKey.getState(state) },
  });
}
