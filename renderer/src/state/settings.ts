import { create } from 'zustand';
import type { Settings } from '../../../shared/project/settings';
import { FIRST_SETTINGS, type UiLanguage } from '../../../shared/project/settings-choices';
import { presser } from '../api/presser';
import { valueOrReport } from './problems';

interface SettingsState {
  readonly settings: Settings;
  readonly systemLanguage: UiLanguage;
}

export const useSettings = create<SettingsState>(() => ({
  settings: FIRST_SETTINGS,
  systemLanguage: 'en',
}));

/** The language of the screen: the chosen one, or the system's. */
export function languageOf({ settings, systemLanguage }: SettingsState): UiLanguage {
  return settings.language === 'system' ? systemLanguage : settings.language;
}

/** Stores what was chosen, and answers whether it was; the screen changes once it is stored. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const settings = await valueOrReport(presser.settingsChange(change));
  if (settings) useSettings.setState({ settings });
  return settings !== undefined;
}
