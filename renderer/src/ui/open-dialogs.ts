import { useEffect } from 'react';
import { create } from 'zustand';

/** How many dialogs are open. */
const useCount = create<{ readonly count: number }>(() => ({ count: 0 }));

/** Counts a dialog while it is open. */
export function useCountDialog(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const add = (change: 1 | -1): void => useCount.setState(({ count }) => ({ count: count + change }));
    add(1);
    return () => add(-1);
  }, [isOpen]);
}

/** Whether a dialog lies over the window now; what is behind it should not change then. */
export function isDialogOpen(): boolean {
  return useCount.getState().count > 0;
}

/** Whether any dialog is open, which then shows what otherwise lies over the window. */
export function useHasDialog(): boolean {
  return useCount(({ count }) => count > 0);
}
