import { afterSpace, isSpace, wordEnd } from './chars';

/** The Latin word at `at` in lower case, and its end; empty where none stands there. */
export function wordAt(text: string, at: number): { readonly word: string; readonly end: number } {
  const end = wordEnd(text, at);
  return { word: text.slice(at, end).toLowerCase(), end };
}

/** Where the next word of the same numeral could start: after one space or hyphen. */
export function joint(text: string, at: number): number {
  if (text[at] === '-') return at + 1;
  return isSpace(text.charCodeAt(at)) ? afterSpace(text, at) : -1;
}
