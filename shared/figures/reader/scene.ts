import type { Language } from '../../transcript/findings';

/** What the readers know about the block they read. */
export interface Scene {
  readonly text: string;
  /** Language and script of this block, which may differ from the document's. */
  readonly language: Language;
}
