import { z } from 'zod';

/** Languages of the screen. */
export const UI_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
/** One of the languages of the screen, as a BCP 47 tag. */
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** What a person chose; kept in the library. */
export const settingsSchema = z
  .strictObject({
    /** `system` follows the operating system. */
    language: z.enum(['system', ...UI_LANGUAGES]),
    theme: z.enum(['system', 'light', 'dark']),
    /** The name under which changes and checks are recorded. */
    author: z.string(),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

/** The catalogue that serves a language tag best. */
export function uiLanguageFor(tag: string): UiLanguage {
  const lower = tag.toLowerCase();
  if (!lower.startsWith('zh')) return 'en';
  if (lower.includes('hans')) return 'zh-Hans';
  return /hant|tw|hk|mo/.test(lower) ? 'zh-Hant' : 'zh-Hans';
}
