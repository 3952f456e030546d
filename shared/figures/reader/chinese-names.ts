import { CHINESE_DESIGNATORS, CHINESE_NAME_TAILS, NUMBER_SIGN_TAILS } from '../data/name-signs';
import { isHan } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';

/** Whether the number names a thing in Chinese: 神舟16, 拨打110, 工业4.0, 5号楼. */
export function isChineseName(text: string, n: Numeral): boolean {
  if (CHINESE_NAME_TAILS.some((word) => text.startsWith(word, n.end))) return true;
  if (CHINESE_DESIGNATORS.some((word) => text.startsWith(word, n.start - word.length))) return true;
  const after = text[n.end] ?? '';
  if (after === '号' || after === '號') return true;
  if (
    after !== '' &&
    NUMBER_SIGN_TAILS.includes(after) &&
    n.plain !== '' &&
    !'车車船机機院馆館人'.includes(after)
  )
    return true;
  return (
    n.decimal &&
    text.slice(n.start, n.end).endsWith('.0') &&
    (isHan(text.charCodeAt(n.start - 1)) || after === '版')
  );
}
