import type { Language } from '../transcript/findings';
import { countScripts } from './scripts';

/** More than this of a large text says nothing new about its language, in UTF-16 code units. */
const SAMPLE = 200_000;
/** As much of a bilingual text's first line as says in which language it begins, in UTF-16 code units. */
const BEGINNING = 60;

/**
 * The language that a text is mostly written in. A Chinese character weighs half an English word, and Chinese without
 * any character of only one script counts as simplified; `en` where there is nothing to go by. Where neither language
 * has twice as much as the other, it is the one that the text begins in.
 */
export function detectLanguage(text: string): Language {
  const { han, words, traditional, simplified } = countScripts(text, 0, Math.min(text.length, SAMPLE));
  if (han === 0) return 'en';
  const chinese = traditional > simplified ? 'zh-Hant' : 'zh-Hans';
  if (han >= 4 * words) return chinese;
  if (han < words) return 'en';
  const from = text.search(/[\p{L}]/u);
  const [line = ''] = text.slice(from, from + BEGINNING).split(/[\r\n]/);
  const first = countScripts(line);
  return first.han >= 2 * first.words ? chinese : 'en';
}
