import { foldWidth } from '../text/folding';

const WORD = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g;
const YEAR = /^(?:19|20)\d\d$/;
const CAPITALS = /^[A-Z]{2,}$/;

/**
 * What a translation leaves as it is (PAIR-12): years, abbreviations in capitals, and names of letters with digits
 * (2019, RCEP, 5G, COVID-19, B-747F).
 */
export function codesIn(words: string): ReadonlySet<string> {
  const found = foldWidth(words).match(WORD) ?? [];
  return new Set(found.filter(isCode));
}

function isCode(word: string): boolean {
  return YEAR.test(word) || CAPITALS.test(word) || (/\d/.test(word) && /[A-Z]/.test(word));
}

/** What two passages have in common of these, in the order of the first. */
export function commonCodes(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  const common: string[] = [];
  for (const code of one) if (other.has(code)) common.push(code);
  return common;
}
