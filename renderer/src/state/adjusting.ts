import { create } from 'zustand';
import type { Anchor } from '../../../shared/project/records';
import { dispatch, noteTyping } from './project';

/** In milliseconds: keys that come faster are one change. */
const REST = 500;

/** A mark on its way: where the keys have brought it. */
interface Draft {
  readonly annotation: string;
  readonly anchor: Anchor;
}

/** The mark that is being moved, until its new place is stored. */
export const useAdjusting = create<{ readonly draft: Draft | null }>(() => ({ draft: null }));

let timer = 0;

/** Shows a mark in another place, and stores that when the keys rest. */
export function adjustMark(annotation: string, anchor: Anchor): void {
  const { draft } = useAdjusting.getState();
  if (draft && draft.annotation !== annotation) void settleMark();
  if (!useAdjusting.getState().draft) noteTyping(1);
  useAdjusting.setState({ draft: { annotation, anchor } });
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void settleMark(), REST);
}

/** Stores where the mark has been brought, as one change; a place that is refused is given up. */
export async function settleMark(): Promise<void> {
  window.clearTimeout(timer);
  const { draft } = useAdjusting.getState();
  if (!draft) return;
  await dispatch({ type: 'annotation.move', ...draft });
  // Keys that came meanwhile are the next change.
  if (useAdjusting.getState().draft !== draft) return;
  useAdjusting.setState({ draft: null });
  noteTyping(-1);
}
