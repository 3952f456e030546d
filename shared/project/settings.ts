import { z } from 'zod';
import { CONTRASTS, TEXT_SIZES, THEMES, TYPEFACES, UI_LANGUAGES } from './settings-choices';

/** What a person chose; kept in the library. */
export const settingsSchema = z
  .strictObject({
    /** `system` follows the operating system. */
    language: z.enum(['system', ...UI_LANGUAGES]),
    theme: z.enum(THEMES),
    /** `more` shows high contrast, also where the system does not ask for it. */
    contrast: z.enum(CONTRASTS),
    /** Size of the transcript's words; the window as a whole is zoomed instead. */
    textSize: z.enum(TEXT_SIZES),
    /** Face of the transcript's words. */
    typeface: z.enum(TYPEFACES),
    /** The name under which changes and checks are recorded. */
    author: z.string(),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;
