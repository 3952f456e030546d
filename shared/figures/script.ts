import type { Language } from '../transcript/findings';
import { SIMPLIFIED, TRADITIONAL } from './data/scripts';
import { isHan, isLatin } from './lexer/chars';

/** How much of a block is looked at; the script of a paragraph does not change after that. */
const SAMPLE = 2000;

/** Language and script of a block; the document's where the block does not tell (a few digits, 共5元). */
export function languageOf(text: string, document: Language): Language {
  let han = 0;
  let latin = 0;
  let simplified = 0;
  let traditional = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLatin(code)) latin++;
    else if (isHan(code)) {
      han++;
      if (SIMPLIFIED.has(code)) simplified++;
      else if (TRADITIONAL.has(code)) traditional++;
    }
  }
  // A Latin word takes some five letters where Chinese takes two characters.
  if (han === 0 || han * 2.5 < latin) return latin === 0 ? document : 'en';
  if (simplified > traditional) return 'zh-Hans';
  if (traditional > simplified) return 'zh-Hant';
  return document === 'en' ? 'zh-Hans' : document;
}
