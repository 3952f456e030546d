import type { Settings } from './settings';

/*
 * What can be chosen, without the schemas: the window's first bundle has no schema library.
 */

/** Languages of the screen. */
export const UI_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
/** One of the languages of the screen, as a BCP 47 tag. */
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export const CONTRASTS = ['system', 'more'] as const;
/** Sizes of the transcript's words. */
export const TEXT_SIZES = ['small', 'medium', 'large', 'largest'] as const;
/** Faces of the transcript's words. */
export const TYPEFACES = ['serif', 'sans'] as const;

/** The settings of somebody who has chosen nothing yet. */
export const FIRST_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  contrast: 'system',
  textSize: 'medium',
  typeface: 'serif',
  author: '',
};

/** The catalogue that serves a language tag best. */
export function uiLanguageFor(tag: string): UiLanguage {
  const lower = tag.toLowerCase();
  if (!lower.startsWith('zh')) return 'en';
  if (lower.includes('hans')) return 'zh-Hans';
  return /hant|tw|hk|mo/.test(lower) ? 'zh-Hant' : 'zh-Hans';
}
