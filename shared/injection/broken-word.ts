import { WEAK_IN_WORDS } from './data/grammar';

/** Whether one of the words runs over the seam (UTF-16 code units from their start), and proves something. */
export function runsOver(words: readonly string[], seam: number): boolean {
  let at = 0;
  for (const word of words) {
    const end = at + word.length;
    if (at < seam && end > seam) return !isGrammar(word);
    if (end >= seam) return false;
    at = end;
  }
  return false;
}

/** Two characters of which one is grammar seem to make a word over many a seam. */
function isGrammar(word: string): boolean {
  return word.length === 2 && [...word].some((sign) => WEAK_IN_WORDS.includes(sign));
}
