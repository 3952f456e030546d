import { app } from 'electron';
import type { Catalogue } from '../../../shared/messages/catalogue';
import { menu as english } from '../../../shared/messages/en/menu';
import { menu as simplified } from '../../../shared/messages/zh-hans/menu';
import { menu as traditional } from '../../../shared/messages/zh-hant/menu';
import { type Settings, type UiLanguage, uiLanguageFor } from '../../../shared/project/settings';

/** The words that the main process itself shows. */
export type MenuWords = Catalogue<typeof english>;

const WORDS: Readonly<Record<UiLanguage, MenuWords>> = {
  en: english,
  'zh-Hans': simplified,
  'zh-Hant': traditional,
};

/** The catalogue for the operating system's language, or for the tag given with `--lang`. */
export function systemLanguage(given: string | null): UiLanguage {
  return uiLanguageFor(given ?? app.getPreferredSystemLanguages()[0] ?? app.getLocale());
}

/** The words in the language that the settings come to. */
export function menuWords({ language }: Pick<Settings, 'language'>, system: UiLanguage): MenuWords {
  return WORDS[language === 'system' ? system : language];
}
