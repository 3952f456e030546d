import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { catalogues } from '../../../shared/messages/catalogues';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import { formatNumber } from './format';

/** Namespaces that the window shows through i18next; their keys are flat and hold full stops. */
const NAMESPACES = [
  'ui',
  'findings',
  'editor',
  'projects',
  'history',
  'imports',
  'copies',
  'correcting',
  'search',
  'actions',
  'shell',
  'marking',
  'desk',
  'checks',
  'ledger',
  'revisions',
  'pairs',
  'report',
  'templates',
] as const;

/** Numbers are grouped wherever they stand in words; nothing else is changed. */
const NUMBERS: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? formatNumber(value, language ?? i18next.language) : String(value ?? ''),
};

/** Ready when the promise is; everything is in the bundle, so nothing is fetched. */
export async function startLanguages(language: UiLanguage): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(NUMBERS)
    .init({
      lng: language,
      fallbackLng: false,
      resources: catalogues,
      ns: NAMESPACES,
      defaultNS: 'ui',
      keySeparator: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
      initAsync: false,
    });
  showLanguage(language);
}

/** Changes the language of the screen, and tells the browser for fonts, hyphens and screen readers. */
export async function changeLanguage(language: UiLanguage): Promise<void> {
  // i18next would announce a change to the same language too, and the transcript would be made anew.
  if (i18next.language === language) return;
  await i18next.changeLanguage(language);
  showLanguage(language);
}

function showLanguage(language: UiLanguage): void {
  document.documentElement.lang = language;
}
