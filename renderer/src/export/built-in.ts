import type { Template } from '../../../shared/export/options';

/** The built-in documents. Not the list of `options.ts`: that would bring the schema library into the window. */
export const BUILT_IN = [
  'excerpts',
  'article',
  'fact-sheet',
  'transcript',
] as const satisfies readonly Template[];
