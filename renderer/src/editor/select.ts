import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Whether the browser's selection lies in the transcript. */
export function hasDomSelection(view: EditorView): boolean {
  const selection = document.getSelection();
  return Boolean(
    selection?.anchorNode &&
      view.dom.contains(selection.anchorNode) &&
      view.dom.contains(selection.focusNode),
  );
}

/**
 * Selects, for the keyboard and for programs. A view that cannot be edited writes its selection to the page
 * only where there was one before, so it is written here.
 */
export function select(view: EditorView, anchor: number, head = anchor): void {
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))));
  showSelection(view);
}

/** The lines of what is selected, in the window; none where nothing is. */
export function linesOfSelection(view: EditorView): DOMRect[] {
  const { from, to, empty } = view.state.selection;
  if (empty) return [];
  const start = view.domAtPos(from, 1);
  const end = view.domAtPos(to, -1);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Writes the state's selection to the page. */
export function showSelection(view: EditorView): void {
  const { anchor, head } = view.state.selection;
  const from = view.domAtPos(anchor);
  const to = view.domAtPos(head);
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
