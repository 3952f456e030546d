import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Segment } from '../../../../../shared/project/records';
import { sameSegments, segmentsIn, toPlace } from '../../positions';
import { hasDomSelection } from '../../select';
import { hold, letGo } from './held';

/** What is said of the selection. */
interface SelectionEvents {
  onSelectionChange(segments: readonly Segment[]): void;
  onCaret(block: string | null): void;
}

/** Says what is selected and where the caret is, and keeps the selection in sight while the focus is elsewhere. */
export function selection({ onSelectionChange, onCaret }: SelectionEvents): Plugin {
  let segments: readonly Segment[] = [];
  let block: string | null = null;
  const reportCaret = (view: EditorView): void => {
    const { head } = view.state.selection;
    const now = hasDomSelection(view) ? (toPlace(view.state.doc, head)?.block ?? null) : null;
    if (now === block) return;
    block = now;
    onCaret(now);
  };
  const report = (view: EditorView): void => {
    reportCaret(view);
    const now = segmentsIn(view.state.doc, view.state.selection);
    if (sameSegments(now, segments)) return;
    segments = now;
    onSelectionChange(now);
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
