import { create } from 'zustand';

/** The annotation that was copied last, by its id; a new value each time, so that it can be said again. */
export const useCopied = create<{ readonly copied: { readonly annotation: string } | null }>(() => ({
  copied: null,
}));
