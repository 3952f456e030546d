import { create } from 'zustand';
import { keep, readKept } from './kept';

const SHOWN = 'invisibles.shown';

interface InvisiblesState {
  /** Whether characters that cannot be seen are shown as boxes; remembered. */
  readonly shown: boolean;
}

export const useInvisibles = create<InvisiblesState>(() => ({ shown: readKept(SHOWN) === true }));

export function showInvisibles(shown: boolean): void {
  useInvisibles.setState({ shown });
  keep(SHOWN, shown);
}
