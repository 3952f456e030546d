import { ABBREVIATIONS } from './abbreviations';
import { isLineEnd, trimRange } from './lines';
import type { TextRange } from './range';
import { CharClass, classAt, isSpaceAt } from './scripts';

const FULL_STOPS = '。！？!?';
const CLOSERS = '”’」』）】》)]"\'';
const LONGEST_WORD = 12;

/**
 * The sentences of `text` within `range` in order, without the white space between them (UTF-16 code units). A
 * line end alone does not end a sentence, a blank line does. Closing quotation marks stay with their sentence.
 */
export function sentencesIn(text: string, range: TextRange): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = range.start;
  const cut = (end: number): void => {
    const sentence = trimRange(text, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  let i = range.start;
  while (i < range.end) {
    const end = isBlankLineAt(text, i) ? i : endAfter(text, i, range.end);
    if (end === null) {
      i += 1;
    } else {
      cut(end);
      i = Math.max(end, i + 1);
    }
  }
  cut(range.end);
  return sentences;
}

/** Where the sentence ends if the code unit at `index` ends one, closing marks included; else null. */
function endAfter(text: string, index: number, limit: number): number | null {
  const sign = text[index] ?? '';
  const full = FULL_STOPS.includes(sign) || (sign === '…' && text[index - 1] === '…');
  if (!full && !(sign === '.' && isFullStop(text, index))) return null;
  let end = index + 1;
  while (end < limit && (FULL_STOPS.includes(text[end] ?? ' ') || CLOSERS.includes(text[end] ?? ' ')))
    end += 1;
  if (sign === '。' || sign === '！' || sign === '？') return end;
  if (sign === '…') return startsSentence(text, end) ? end : null;
  // A half-width sign ends a sentence before a space, the end, or a Chinese character.
  const next = classAt(text, end);
  const ends = end >= limit || next === CharClass.space || isLineEnd(text.charCodeAt(end)) || isHan(next);
  return ends && (sign !== '.' || startsSentence(text, end)) ? end : null;
}

function isHan(found: CharClass): boolean {
  return found >= CharClass.han && found <= CharClass.simplified;
}

/** Whether the stop at `index` is more than the stop of an abbreviation, an initial or a decimal. */
function isFullStop(text: string, index: number): boolean {
  let from = index;
  while (from > 0 && index - from < LONGEST_WORD && /[\p{L}.]/u.test(text[from - 1] ?? ' ')) from -= 1;
  const word = text.slice(from, index);
  const isInitial = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return !isInitial && !ABBREVIATIONS.has(word.toLowerCase()) && text[index + 1] !== '.';
}

/** Whether what follows `index` could begin a sentence: no small letter. */
function startsSentence(text: string, index: number): boolean {
  let next = index;
  while (next < text.length && (isSpaceAt(text, next) || isLineEnd(text.charCodeAt(next)))) next += 1;
  return !/\p{Ll}/u.test(text[next] ?? ' ');
}

/** Whether a line ends at `index` and the next one is blank. */
function isBlankLineAt(text: string, index: number): boolean {
  if (!isLineEnd(text.charCodeAt(index))) return false;
  let next = index + 1;
  if (text.charCodeAt(index) === 0x0d && text.charCodeAt(next) === 0x0a) next += 1;
  while (next < text.length && isSpaceAt(text, next)) next += 1;
  return isLineEnd(text.charCodeAt(next));
}
