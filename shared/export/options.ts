import { z } from 'zod';
import { idSchema } from '../project/records';
import { UI_LANGUAGES } from '../project/settings-choices';

/** The documents that can be exported. */
export const TEMPLATES = ['excerpts', 'fact-sheet', 'transcript'] as const;
/** One of the documents that can be exported. */
export type Template = (typeof TEMPLATES)[number];

/** What goes into an export. */
export const exportOptionsSchema = z
  .strictObject({
    briefing: idSchema,
    template: z.enum(TEMPLATES),
    /** Language of headings and status words. */
    language: z.enum(UI_LANGUAGES),
    /** Whether figures without a verdict are listed (each says that it is unchecked). */
    unchecked: z.boolean(),
  })
  .readonly();
export type ExportOptions = z.infer<typeof exportOptionsSchema>;
