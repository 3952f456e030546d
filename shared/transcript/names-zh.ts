import { isAllHan } from '../text/scripts';
import { SPEECH_VERBS_ZH } from './data/not-speakers';
import { HONORIFICS_ZH } from './data/offices';
import { surnameOf } from './data/surnames';
import { type LabelReading, readingOf } from './label-reading';

/** A transcribed name by its dots; also those of the peoples of China (`努尔兰·沙吾提`). */
export const FOREIGN_NAME =
  /^[\p{Script=Han}A-Z\u2010-\u2015-]{1,10}(?:[·‧・•∙⋅.][\p{Script=Han}A-Z\u2010-\u2015-]{1,10}){1,4}$/u;
/** A name in Latin letters within a Chinese text. */
export const LATIN_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|da|di|van|von|der|den|la|le|al|bin) )*\p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;

/** A person's name: a Chinese one by its surname, a transcribed one by its dots, or one in Latin letters. */
export function personName(text: string): string | null {
  const name = withoutHonorific(text.replace(/^(\p{Script=Han}) (\p{Script=Han}{1,2})$/u, '$1$2'));
  if (FOREIGN_NAME.test(name) || LATIN_NAME.test(name)) return name;
  const surname = surnameOf(name);
  const longest = (surname?.length ?? 0) + 2;
  return surname && isAllHan(name) && name.length > surname.length && name.length <= longest ? name : null;
}

/** A name that stands apart from what is before it, so that no surname is needed: also a Japanese one with kana. */
export function nameApart(text: string): string | null {
  const known = personName(text);
  if (known !== null) return known;
  const name = withoutHonorific(text);
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]{2,8}$/u.test(name) &&
    !isSpeech(name)
    ? name
    : null;
}

function withoutHonorific(text: string): string {
  const honorific = HONORIFICS_ZH.find((end) => text.length > end.length + 1 && text.endsWith(end));
  return honorific ? text.slice(0, -honorific.length).trim() : text;
}

/** Whether a text ends in a verb of speech: a clause then, and no name. */
export function isSpeech(text: string): boolean {
  return SPEECH_VERBS_ZH.some((verb) => text.endsWith(verb));
}

/** A Chinese label's reading; spaces within the name do not tell two people apart. */
export function readingZh(
  name: string,
  parts: Partial<LabelReading> & Pick<LabelReading, 'sign'>,
): LabelReading {
  return readingOf(name, { key: name.replaceAll(' ', ''), ...parts });
}
