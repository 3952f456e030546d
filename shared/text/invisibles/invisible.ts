import type { TextRange } from '../range';

/** What a character is that cannot be seen, or is not the one that it looks like (SPEC.md). */
export const INVISIBLE_KINDS = [
  'zero-width',
  'soft-hyphen',
  'bidi',
  'control',
  'variation-selector',
  'tag',
  'private-use',
  'noncharacter',
  'homoglyph',
] as const;
export type InvisibleKind = (typeof INVISIBLE_KINDS)[number];

/** The scripts whose letters are looked at, and radicals that stand for Chinese characters. */
export const LOOK_ALIKE_SCRIPTS = ['latin', 'cyrillic', 'greek', 'armenian', 'cherokee', 'radical'] as const;
export type LookAlikeScript = (typeof LOOK_ALIKE_SCRIPTS)[number];

/** A character that cannot be seen, at its place; `code` is its code point. */
export interface Unseen extends TextRange {
  readonly kind: Exclude<InvisibleKind, 'homoglyph'>;
  readonly code: number;
}

/** A letter of another script than the word that it stands in, or that the text is in. */
export interface LookAlike extends TextRange {
  readonly kind: 'homoglyph';
  readonly code: number;
  readonly script: LookAlikeScript;
  /** The character that it looks like. */
  readonly like: string;
}

/** One character that the eye does not tell. Ranges are UTF-16 code units. */
export type Invisible = Unseen | LookAlike;
