/** The languages of the window, each with what chooses it on the command line. */
export const LANGUAGES = [
  { language: 'en', tag: 'en' },
  { language: 'zh-Hans', tag: 'zh-CN' },
  { language: 'zh-Hant', tag: 'zh-TW' },
] as const;

export const THEMES = ['light', 'dark'] as const;
