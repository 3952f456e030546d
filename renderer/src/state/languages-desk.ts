import { create } from 'zustand';

interface LanguagesDeskState {
  /** The link of the pair that was looked at last. */
  readonly pair: string | null;
  /** Whether only what differs is shown. */
  readonly isOnly: boolean;
  /** The turns from which somebody went to the transcript: there one goes on. */
  readonly left: string | null;
}

/** What the two texts side by side keep while one is in the transcript. */
export const useLanguagesDesk = create<LanguagesDeskState>(() => ({ pair: null, isOnly: false, left: null }));
