import { z } from 'zod';
import { VERDICTS } from '../project/records';
import { ROLES } from '../transcript/findings';

/** What can be found: words of the transcript, or an annotation. */
export const HIT_KINDS = ['text', 'quote', 'figure', 'claim', 'note'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

const date = z.iso.date().nullable();

/** Numbers between two ends; null is no end. `unit` as figures have it, null for any. */
export const valueRangeSchema = z
  .strictObject({
    low: z.number().nullable(),
    high: z.number().nullable(),
    /** Whether the end itself is left out. */
    lowOpen: z.boolean(),
    highOpen: z.boolean(),
    unit: z.string().max(40).nullable(),
  })
  .readonly();
export type ValueRange = z.infer<typeof valueRangeSchema>;

/** What is searched for in all projects. Null and empty words are no condition; all that are given must hold. */
export const searchQuerySchema = z
  .strictObject({
    words: z.string().max(500),
    /** Without it, text and annotations; of an annotation then only what somebody wrote on it. */
    kind: z.enum(HIT_KINDS).nullable(),
    /** Part of a name, a title or an organisation. */
    speaker: z.string().max(200),
    role: z.enum(ROLES).nullable(),
    tag: z.string().max(200),
    verdict: z.enum([...VERDICTS, 'unchecked']).nullable(),
    value: valueRangeSchema.nullable(),
    /** The briefing's date, first and last day; a briefing without a date is in no such range. */
    from: date,
    to: date,
  })
  .readonly();
export type SearchQuery = z.infer<typeof searchQuerySchema>;
