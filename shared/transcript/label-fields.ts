import type { TextLine } from '../text/lines';
import { isAllHan } from '../text/scripts';
import { wordsOf } from '../text/words';
import type { LabelForm } from './labels';
import { personName } from './names-zh';
import { isProperPhrase } from './words-en';

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
  if (reading.voice === 'host' && isNameAndPost(rest)) return true;
  const isShort = rest.length <= SHORT_VALUE && !/[.!?。！？,，…]/.test(rest);
  const isNames = rest.split(/[、 ]+/).every(isNameZh);
  return isShort && (reading.voice === 'host' || isNames || (reading.sign === 'office' && isNameAlone(rest)));
}

function hasValueBelow(lines: readonly TextLine[], { reading, words, line, time }: LabelForm): boolean {
  if (words !== null || time !== null || reading?.voice !== 'host' || reading.sign !== 'office') return false;
  const value = lines[line + 1]?.text ?? '';
  const below = lines[line + 2]?.text ?? '';
  const ends = below === '' || /[:：]$/.test(below);
  return ends && value.length <= LONGEST_FIELD && (isNameAlone(value) || isNameAndPost(value));
}

/** `Jane Doe, Communications Officer`, `Jane Doe – Chief Editor, Harbor Bank.`: who it is, and nothing said. */
function isNameAndPost(value: string): boolean {
  const found = /^(?<name>[^,–—]{3,40}?)(?:, | [–—-] )(?<post>.+)$/.exec(value)?.groups;
  if (!found || value.length > LONGEST_FIELD) return false;
  return isNameAlone(found['name'] ?? '') && isProperPhrase((found['post'] ?? '').replace(/\.$/, ''));
}

/** A Chinese name, and no word: `张三：谢谢` says something. */
function isNameZh(value: string): boolean {
  return personName(value) !== null && isAllHan(value) && wordsOf(value).length > 1;
}

/** `Jane Doe`: two to four words with capitals, and no stop. */
function isNameAlone(value: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*| d[eai]| van| von){1,3}$/u.test(value);
}
