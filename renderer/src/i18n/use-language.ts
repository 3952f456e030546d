import type { UiLanguage } from '../../../shared/project/settings-choices';
import { languageOf, useSettings } from '../state/settings';

/** The language of the screen, for `Intl`. */
export function useLanguage(): UiLanguage {
  return useSettings(languageOf);
}
