import { Plugin } from 'prosemirror-state';
import { letterOf } from '../../plain-key';
import type { Span } from '../../positions';
import { showSelection } from '../../select';
import { grow, shrink } from './commands';
import { growingKey } from './key';

/** S selects more, Shift+S less again. */
export function growing(): Plugin<readonly Span[]> {
  return new Plugin({
    key: growingKey,
    state: {
      init: (): readonly Span[] => [],
      apply(tr, steps) {
        const next: readonly Span[] | undefined = tr.getMeta(growingKey);
        return next ?? (tr.selectionSet || tr.docChanged ? [] : steps);
      },
    },
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          if (letterOf(event) !== 's') return false;
          event.preventDefault();
          const changed = (event.shiftKey ? shrink : grow)(view.state, view.dispatch);
          if (changed) showSelection(view);
          return true;
        },
      },
    },
  });
}
