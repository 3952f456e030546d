import type { EditorView } from 'prosemirror-view';

/** The name that the style sheet knows the highlight by. */
const NAME = 'held-selection';

/**
 * Paints the state's selection while the page's own is elsewhere, in a text box of the inspector for
 * example: what a button would mark stays in sight. A highlight changes nothing in the document.
 */
export function hold(view: EditorView): void {
  const { from, to, empty } = view.state.selection;
  if (empty) {
    letGo();
    return;
  }
  const start = view.domAtPos(from);
  const end = view.domAtPos(to);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  CSS.highlights.set(NAME, new Highlight(range));
}

/** The page paints the selection itself again. */
export function letGo(): void {
  CSS.highlights.delete(NAME);
}
