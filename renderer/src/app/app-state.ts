import { create } from 'zustand';

/** Whether the settings dialog is open. */
export const useAppState = create<{ readonly settings: boolean }>(() => ({ settings: false }));

export function showSettings(settings: boolean): void {
  useAppState.setState({ settings });
}
