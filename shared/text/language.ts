import type { Language } from '../transcript/findings';
import { countScripts, type ScriptCounts } from './scripts';

/**
 * The language that a text is mostly written in. A Chinese character weighs half an English word, and Chinese
 * without any character of only one script counts as simplified.
 */
export function languageOf(counts: ScriptCounts): Language {
  if (counts.han < 2 * counts.words || counts.han === 0) return 'en';
  return counts.traditional > counts.simplified ? 'zh-Hant' : 'zh-Hans';
}

/** The language of a whole text; `en` where there is nothing to go by. */
export function detectLanguage(text: string): Language {
  return languageOf(countScripts(text));
}
