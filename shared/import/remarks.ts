import { z } from 'zod';

/**
 * What a reader of files left out or read otherwise than it stands there. Each code has its words in the `imports`
 * catalogue of every language.
 */
export const REMARK_CODES = [
  'bad-bytes',
  'hidden-text',
  'pictures',
  'comments',
  'tracked-changes',
  'scripts',
  'addresses',
  'page-furniture',
  'radicals',
  'hyphens',
  'page-parts',
  'embedded',
  'unreadable-characters',
  'front-matter',
] as const;

/** One thing that was left out or read otherwise, and how often. */
export const remarkSchema = z
  .strictObject({ code: z.enum(REMARK_CODES), count: z.int().positive() })
  .readonly();
export type Remark = z.infer<typeof remarkSchema>;
