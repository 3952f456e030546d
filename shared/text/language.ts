import type { Language } from '../transcript/findings';
import { countScripts } from './scripts';

/**
 * The language that a text is mostly written in. A Chinese character weighs half an English word, and Chinese without
 * any character of only one script counts as simplified; `en` where there is nothing to go by.
 */
export function detectLanguage(text: string): Language {
  const { han, words, traditional, simplified } = countScripts(text);
  if (han < 2 * words || han === 0) return 'en';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
