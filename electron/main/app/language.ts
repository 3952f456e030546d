import { app } from 'electron';
import type { Catalogue } from '../../../shared/messages/catalogue';
import { actions as englishActions } from '../../../shared/messages/en/actions';
import { menu as english } from '../../../shared/messages/en/menu';
import { actions as simplifiedActions } from '../../../shared/messages/zh-hans/actions';
import { menu as simplified } from '../../../shared/messages/zh-hans/menu';
import { actions as traditionalActions } from '../../../shared/messages/zh-hant/actions';
import { menu as traditional } from '../../../shared/messages/zh-hant/menu';
import type { Settings } from '../../../shared/project/settings';
import { type UiLanguage, uiLanguageFor } from '../../../shared/project/settings-choices';

/** The words that the main process itself shows; those of actions by their ids. */
export type MenuWords = Catalogue<typeof english> & { readonly actions: Catalogue<typeof englishActions> };

const WORDS: Readonly<Record<UiLanguage, MenuWords>> = {
  en: { ...english, actions: englishActions },
  'zh-Hans': { ...simplified, actions: simplifiedActions },
  'zh-Hant': { ...traditional, actions: traditionalActions },
};

/** The catalogue for the operating system's language, or for the tag given with `--lang`. */
export function systemLanguage(given: string | null): UiLanguage {
  return uiLanguageFor(given ?? app.getPreferredSystemLanguages()[0] ?? app.getLocale());
}

/** The words in the language that the settings come to. */
export function menuWords({ language }: Pick<Settings, 'language'>, system: UiLanguage): MenuWords {
  return WORDS[language === 'system' ? system : language];
}
