import type { TextLine } from '../text/lines';
import { isAllHan } from '../text/scripts';
import { wordsOf } from '../text/words';
import type { LabelForm } from './labels';
import { personName } from './names-zh';

const SHORT_VALUE = 20;
const LONGEST_FIELD = 80;

/**
 * Whether a line, or it and the next one, is a field with its value, so that nobody speaks: `主持人:邢慧娜` or
 * `Moderator: Jane Doe` in the head of a text, `Press officer: Jane Doe` under it (SPK-2).
 */
export function isField(lines: readonly TextLine[], form: LabelForm): boolean {
  return hasValue(form) || hasValueBelow(lines, form);
}

function hasValue({ reading, words, rest, colon }: LabelForm): boolean {
  if (words === null || !colon || (reading?.sign !== 'office' && reading?.sign !== 'repeated-name'))
    return false;
  const isShort = rest.length <= SHORT_VALUE && !/[.!?。！？,，…]/.test(rest);
  const isNames = rest.split(/[、 ]+/).every(isNameZh);
  return isShort && (reading.voice === 'host' || isNames || (reading.sign === 'office' && isNameAlone(rest)));
}

function hasValueBelow(lines: readonly TextLine[], { reading, words, line }: LabelForm): boolean {
  if (words !== null || reading?.voice !== 'host' || reading.sign !== 'office') return false;
  const value = lines[line + 1]?.text ?? '';
  return isNameAlone(value.replace(/,.*$/, '')) && value.length <= LONGEST_FIELD && !lines[line + 2]?.text;
}

/** A Chinese name, and no word: `张三：谢谢` says something. */
function isNameZh(value: string): boolean {
  return personName(value) !== null && isAllHan(value) && wordsOf(value).length > 1;
}

/** `Jane Doe`: two to four words with capitals, and no stop. */
function isNameAlone(value: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*| d[eai]| van| von){1,3}$/u.test(value);
}
