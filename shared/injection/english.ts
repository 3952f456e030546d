import { CharClass } from '../text/scripts';
import { type Copy, type CopyLine, isHan } from './copy';
import { SPAM_PHRASES } from './data/spam';
import type { InjectionSign, Verdict } from './findings';
import { PhraseList } from './phrases';

const phrases = new PhraseList(SPAM_PHRASES);
/** In UTF-16 code units; a longer run of Chinese in an English text is a quotation. */
const LONGEST = 12;

/**
 * Chinese in an English line (INJ-3): what stands within a word of an English copy, against
 * letters on both sides, and a known
 * advertisement that touches a letter. What spaces or signs part from the words is a term or a quotation.
 */
export function findChineseInEnglish(copy: Copy): readonly Verdict[] {
  return copy.lines.flatMap((line) => (line.isEnglish ? findInLine(copy, line) : []));
}

function findInLine({ text, classes, isEnglish }: Copy, line: CopyLine): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (let i = line.start; i < line.end; i += 1) {
    if (!isHan(classes[i])) continue;
    const start = i;
    while (i < line.end && isHan(classes[i])) i += 1;
    if (i - start < 2 || i - start > LONGEST) continue;
    const isKnown = phrases.allIn(text.slice(start, i)).length > 0;
    const before = isLetterOf(text, classes, start - 1);
    const after = isLetterOf(text, classes, i);
    if (isKnown ? before || after : isEnglish && before && after) {
      const signs: InjectionSign[] = ['script'];
      if (before && after) signs.push('split-word');
      if (isKnown) signs.push('spam-word');
      verdicts.push({ start, end: i, signs });
    }
  }
  return verdicts;
}

/** A small letter: names in capitals stand against Chinese (`CCTV中文`). */
function isLetterOf(text: string, classes: Uint8Array, at: number): boolean {
  const sign = text[at] ?? '';
  return classes[at] === CharClass.latin && sign === sign.toLowerCase();
}
