import { z } from 'zod';
import { idSchema } from '../project/records';
import { UI_LANGUAGES } from '../project/settings-choices';
import { DIALECTS } from './dialect';

/** The documents that can be exported. */
export const TEMPLATES = ['excerpts', 'article', 'fact-sheet', 'transcript'] as const;
/** One of the documents that can be exported. */
export type Template = (typeof TEMPLATES)[number];

/** By what the quotes are put in order: where they stand, who said them, their first tag, how soon they are wanted. */
export const QUOTE_ORDERS = ['reading', 'speaker', 'tag', 'priority'] as const;
export type QuoteOrder = (typeof QUOTE_ORDERS)[number];

/** Which words of a quote that has a translation. */
export const QUOTE_WORDS = ['original', 'translation', 'both'] as const;

/** What goes into a document. */
export const exportChoicesSchema = z
  .strictObject({
    /** Only quotes with one of these tags; all of them where there are none. */
    tags: z.array(z.string()).readonly(),
    /** Only what these speakers said; everybody where there are none. */
    speakers: z.array(idSchema).readonly(),
    order: z.enum(QUOTE_ORDERS),
    words: z.enum(QUOTE_WORDS),
    /** Whether figures without a verdict are listed (each says that it is unchecked). */
    unchecked: z.boolean(),
    /** Whether figures are given in other units, too. */
    conversions: z.boolean(),
    /** Whether it is said when something was said. */
    times: z.boolean(),
    /** Whether it is said where in the source a quote stands, and that it is verbatim. One that is not always says so. */
    places: z.boolean(),
    /** Whether a table begins with a byte order mark, without which Excel does not know UTF-8. */
    bom: z.boolean(),
  })
  .readonly();
export type ExportChoices = z.infer<typeof exportChoicesSchema>;

/** What goes in where nobody chose anything else. */
export const USUAL_CHOICES: ExportChoices = {
  tags: [],
  speakers: [],
  order: 'reading',
  words: 'both',
  unchecked: false,
  conversions: false,
  times: true,
  places: true,
  bom: false,
};

/** What is exported, and how. */
export const exportOptionsSchema = z
  .strictObject({
    briefing: idSchema,
    template: z.enum(TEMPLATES),
    /** Language of headings and status words. */
    language: z.enum(UI_LANGUAGES),
    dialect: z.enum(DIALECTS),
    choices: exportChoicesSchema,
  })
  .readonly();
export type ExportOptions = z.infer<typeof exportOptionsSchema>;
