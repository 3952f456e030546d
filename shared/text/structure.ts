import { z } from 'zod';

const offset = z.int().nonnegative();
const range = { start: offset, end: offset };

/** Schemes of links that are kept; anything else in an imported file is no address that a person could open. */
export const LINK_SCHEMES = ['http:', 'https:', 'mailto:'] as const;

/**
 * What a file's formatting says about a stretch of its text. `start` and `end` are UTF-16 code units from the
 * beginning of the text.
 */
export const structureSchema = z
  .discriminatedUnion('kind', [
    /** `level` from 1, the highest. */
    z.strictObject({ kind: z.literal('heading'), ...range, level: z.int().min(1).max(9) }),
    /** Bold words. */
    z.strictObject({ kind: z.literal('strong'), ...range }),
    /** An item of a list with its marker; `depth` from 1. */
    z.strictObject({ kind: z.literal('item'), ...range, depth: z.int().min(1).max(9) }),
    z.strictObject({ kind: z.literal('link'), ...range, address: z.string().max(2048) }),
  ])
  .readonly();
export type Structure = z.infer<typeof structureSchema>;
