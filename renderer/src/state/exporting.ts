import { create } from 'zustand';

/** How far the making of an export is, of 1; null while none is made. */
export const useExporting = create<{ readonly share: number | null }>(() => ({ share: null }));
