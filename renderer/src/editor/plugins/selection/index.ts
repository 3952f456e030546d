import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Segment } from '../../../../../shared/project/records';
import { sameSegments, segmentsIn } from '../../positions';
import { hasDomSelection } from '../../select';
import { hold, letGo } from './held';

/** Says what is selected, and keeps it in sight while the focus is elsewhere. */
export function selection(onChange: (segments: readonly Segment[]) => void): Plugin {
  let segments: readonly Segment[] = [];
  const report = (view: EditorView): void => {
    const now = segmentsIn(view.state.doc, view.state.selection);
    if (sameSegments(now, segments)) return;
    segments = now;
    onChange(now);
  };
  return new Plugin({
    view(view) {
      const follow = (): void => (hasDomSelection(view) ? letGo() : hold(view));
      document.addEventListener('selectionchange', follow);
      report(view);
      return {
        update(_view, before) {
          if (view.state.selection === before.selection && view.state.doc === before.doc) return;
          report(view);
          follow();
          takeFocus(view);
        },
        destroy() {
          document.removeEventListener('selectionchange', follow);
          letGo();
        },
      };
    },
  });
}

/** Words that a program selected (a screen reader, a test) take the keys too, unless somebody is typing. */
function takeFocus(view: EditorView): void {
  const focused = document.activeElement;
  if (view.state.selection.empty || !hasDomSelection(view) || focused === view.dom) return;
  if (focused?.matches('input, textarea, select, [contenteditable="true"]')) return;
  view.dom.focus({ preventScroll: true });
}
