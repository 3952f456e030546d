/**
 * Why the bytes of a file cannot be read. Each code has its words in the `imports` catalogue of every language, to stand
 * within a sentence; `library` quotes the words of a library (`words` of the problem's detail).
 */
export const REASONS = [
  'cut-off',
  'too-deep',
  'closed-too-often',
  'no-code',
  'too-large',
  'too-many-entries',
  'entry-twice',
  'entries-overlap',
  'entry-outside',
  'compression',
  'packed-badly',
  'no-package',
  'no-document',
  'encoding',
  'xml',
  'no-pdf',
  'pdf-pages',
  'object-number',
  'unfit-parts',
  'library',
  'reader-ended',
  'reader-failed',
  'not-regular',
] as const;
/** One of these codes. */
export type Reason = (typeof REASONS)[number];

/** Whether a text is exactly one of these codes. */
export function isReason(text: string): text is Reason {
  return (REASONS as readonly string[]).includes(text);
}
