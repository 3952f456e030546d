import { ENGLISH_IRREGULAR_PLURALS, ENGLISH_STOPS } from '../data/stop-words';
import { isUpper, wordEnd, wordStart } from '../lexer/chars';

/** What an English measure or share is of: 12,000 tonnes of [wheat]. */
export function englishMeasured(text: string, end: number): string | null {
  const of = / (?:worth )?of (?:the |all |our |its |their )?/iy;
  of.lastIndex = end;
  if (!of.test(text)) return null;
  return englishNounAfter(text, of.lastIndex - 1)?.name ?? null;
}

/** The noun phrase after an English number, up to its plural noun: 12 [new cases]; null where none follows. */
export function englishNounAfter(
  text: string,
  at: number,
): { readonly name: string; readonly end: number } | null {
  if (text[at] !== ' ' && text[at] !== '-' && text[at] !== '\u00a0') return null;
  const of = / of (?:(?:the|our|its|their|his|her|my|these|those|all|your) )*/y;
  of.lastIndex = at;
  const start = of.test(text) ? of.lastIndex : at + 1;
  let end = start;
  let last = start;
  for (let count = 0; count < 5; count++) {
    const stop = wordEnd(text, end);
    if (stop === end) break;
    const word = text.slice(end, stop).toLowerCase();
    // "wheat arrived": after a noun a past tense is the verb.
    if (ENGLISH_STOPS.has(word) || (count > 0 && word.endsWith('ed') && !/[ -]/.test(text[stop] ?? '')))
      break;
    last = stop;
    if (isPlural(word) && !isUpper(text.charCodeAt(end))) break;
    if (text[stop] !== ' ' && text[stop] !== '-') break;
    end = stop + 1;
  }
  // 14 voted, 30 injured: a participle alone names nothing.
  const participle = /^[a-z]+ed$/.test(text.slice(start, last));
  return last === start || participle ? null : { name: text.slice(start, last), end: last };
}

/** Whether a word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (ENGLISH_IRREGULAR_PLURALS.has(word)) return true;
  return word.length > 3 && /[^su]s$/.test(word) && !/(?:ous|ics|less|ness|us)$/.test(word);
}

/** The Latin word that ends at `end` and whether it is capitalised. */
export function wordBefore(
  text: string,
  end: number,
): { readonly word: string; readonly start: number; readonly capital: boolean } {
  const stop = text[end - 1] === ' ' || text[end - 1] === '\u00a0' ? end - 1 : end;
  const start = wordStart(text, stop);
  return { word: text.slice(start, stop), start, capital: isUpper(text.charCodeAt(start)) };
}
