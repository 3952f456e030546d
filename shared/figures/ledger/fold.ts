import { foldWidth } from '../../text/folding';
import { SIMPLIFIED_FORMS } from './data/simplified-forms';

let forms: ReadonlyMap<string, string> | undefined;

function build(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of SIMPLIFIED_FORMS) {
    for (let i = 0; i + 1 < row.length; i += 2) map.set(row[i] ?? '', row[i + 1] ?? '');
  }
  return map;
}

/**
 * `text` for comparing only: simplified characters for traditional ones, half-width signs, small letters, one space
 * for any white space. Not for print: 後 and 后 become one.
 */
export function foldForms(text: string): string {
  forms ??= build();
  const table = forms;
  return foldWidth(text)
    .replace(/[㐀-鿿]/g, (sign) => table.get(sign) ?? sign)
    .toLowerCase()
    .replace(/\s+/g, ' ');
}
