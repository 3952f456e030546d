import { foldWidth } from './folding';
import { readRadicals } from './radicals';
import { toSimplified } from './simplified';

/** Line ends and tabs, which a block that is broken to a width shows as spaces. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const SINGLE_MARKS = /[\u2018\u2019]/g;
const DOUBLE_MARKS = /[\u201c\u201d]/g;

/**
 * A text as searching compares it, one UTF-16 code unit for one, so that offsets stay: full width as half width,
 * every kind of space as a space, typographic quotation marks as straight ones, radicals as the characters they stand
 * for, traditional characters as simplified ones and, unless case is to count, capitals as small letters. For looking
 * up only, never for print.
 */
export function foldForSearch(text: string, matchCase = false): string {
  const spaced = foldWidth(text).replace(BREAKS, ' ').replace(SINGLE_MARKS, "'").replace(DOUBLE_MARKS, '"');
  const simplified = toSimplified(readRadicals(spaced));
  return matchCase ? simplified : toSmall(simplified);
}

/**
 * Small letters, one code unit for one and whatever stands beside them: the dotted capital I would become two, and
 * which small sigma a capital becomes depends on where the word ends.
 */
function toSmall(text: string): string {
  return text.replace(/İ/g, 'i').toLowerCase().replace(/ς/g, 'σ');
}
