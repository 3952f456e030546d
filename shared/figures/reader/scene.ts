import type { Language } from '../../transcript/findings';
import type { MoneyNames } from '../region';

/** What the readers know about the block they read. */
export interface Scene {
  readonly text: string;
  /** Language and script of this block, which may differ from the document's. */
  readonly language: Language;
  /** What the shared names of currencies mean in the document. */
  readonly money: MoneyNames;
}
