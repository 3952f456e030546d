import { Plugin } from 'prosemirror-state';
import { DecorationSet } from 'prosemirror-view';
import { correctionAt } from './commands';
import { correctionsKey } from './key';
import type { CorrectionPlace } from './places';

/** Shows what was corrected, and says which correction the caret is at. */
export function corrections(onCaret: (correction: CorrectionPlace | null) => void): Plugin<DecorationSet> {
  let last: CorrectionPlace | null = null;
  return new Plugin({
    key: correctionsKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => tr.getMeta(correctionsKey) ?? set.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => correctionsKey.getState(state) },
    view: () => ({
      update(view) {
        const now = correctionAt(view.state);
        if (now === last) return;
        last = now;
        onCaret(now);
      },
    }),
  });
}
