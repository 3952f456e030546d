import type { Language } from '../transcript/findings';
import { countScripts } from './scripts';

/** How much of a block is looked at, in UTF-16 code units; the script of a paragraph does not change after that. */
const SAMPLE = 2000;

/**
 * Language and script of one block, whatever the document's; the document's where the block does not tell (a few digits,
 * 共5元). A Chinese character weighs half an English word.
 */
export function blockLanguage(text: string, document: Language): Language {
  const { han, words, traditional, simplified } = countScripts(text, 0, Math.min(text.length, SAMPLE));
  if (words > 0 && han < 2 * words) return 'en';
  if (simplified > traditional) return 'zh-Hans';
  if (traditional > simplified) return 'zh-Hant';
  if (han === 0) return document;
  return document === 'en' ? 'zh-Hans' : document;
}
