import { create } from 'zustand';

/** The marks that are pointed at: with the mouse, at a point of the window, or held with the keyboard. */
export interface Pointed {
  readonly annotations: readonly string[];
  readonly at: { readonly x: number; readonly y: number } | null;
}

interface MarkingState {
  /** What the card shows. */
  readonly pointed: Pointed | null;
  /** The mark that the arrows move. */
  readonly held: string | null;
  /** The block that the caret is in. */
  readonly block: string | null;
}

/** What goes on between the words and the marks; nothing of it is stored. */
export const useMarking = create<MarkingState>(() => ({ pointed: null, held: null, block: null }));

/** Forgets it all, when another briefing comes. */
export function resetMarking(): void {
  useMarking.setState({ pointed: null, held: null, block: null });
}
