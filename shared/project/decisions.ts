import { z } from 'zod';
import { LANGUAGES, ROLES } from '../transcript/findings';
import { idSchema } from './records';

/** What an editor decided about the findings on the import sheet, before anything is stored. */
export const decisionsSchema = z
  .strictObject({
    title: z.string(),
    language: z.enum(LANGUAGES),
    date: z.string().nullable(),
    /** Where the briefing came from; null when it was not said. */
    address: z.string().nullable(),
    speakers: z
      .array(
        z
          .strictObject({
            id: idSchema,
            name: z.string(),
            title: z.string().nullable(),
            organisation: z.string().nullable(),
            role: z.enum(ROLES),
            /** The speaker whom this one really is. */
            sameAs: idSchema.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** Ids of the findings that were turned down. */
    rejected: z
      .strictObject({
        turns: z.array(idSchema).readonly(),
        injected: z.array(idSchema).readonly(),
        furniture: z.array(idSchema).readonly(),
        figures: z.array(idSchema).readonly(),
        claims: z.array(idSchema).readonly(),
      })
      .readonly(),
  })
  .readonly();
export type Decisions = z.infer<typeof decisionsSchema>;
