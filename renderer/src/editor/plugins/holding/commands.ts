import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { holdingKey } from './key';

/** The annotation that is held, if any. */
export function heldIn(state: EditorState): string | null {
  return holdingKey.getState(state) ?? null;
}

/** Takes hold of an annotation, or lets go with null. */
export function holdMark(view: EditorView, annotation: string | null): void {
  if (heldIn(view.state) !== annotation) view.dispatch(view.state.tr.setMeta(holdingKey, { annotation }));
}
