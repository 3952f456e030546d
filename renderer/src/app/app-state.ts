import { create } from 'zustand';

/** Dialogs of the app as a whole; one at a time. */
export type AppDialog = 'diagnostics' | 'palette' | 'search' | 'settings' | 'shortcuts';

/** Which of them is open. */
export const useAppState = create<{ readonly dialog: AppDialog | null }>(() => ({ dialog: null }));

export function show(dialog: AppDialog | null): void {
  useAppState.setState({ dialog });
}
