import { foldWidth } from '../../text/folding';
import { toSimplified } from '../../text/simplified';

/**
 * `text` for comparing only: simplified characters for traditional ones, half-width signs, small letters, one space
 * for any white space. Not for print: 後 and 后 become one.
 */
export function foldForms(text: string): string {
  return toSimplified(foldWidth(text)).toLowerCase().replace(/\s+/g, ' ');
}
