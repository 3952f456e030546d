import type { TextRange } from '../text/range';
import { CharClass, classAt, isHanAt, isSpaceAt } from '../text/scripts';
import { LATIN_SPAM, SPAM_PHRASES } from './data/spam';
import { PhraseList } from './phrases';
import type { Seams } from './seams';
import type { Verdict } from './weighing';

const LINK = /(?:https?:\/\/|www\.)[\x21-\x27\x2a-\x7e]{3,2000}/g;
const GLOSS = /[(（](?=[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[\p{Ll}]{1,7}[)）]/gu;
/** In UTF-16 code units; a longer run of Chinese in an English text is a quotation. */
const LONGEST_PHRASE = 12;

const phrases = new PhraseList(SPAM_PHRASES);

/** Known advertisements in Latin letters that touch Chinese words (INJ-3). English beside Chinese is none. */
export function findLatinSpam(text: string): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const match of text.matchAll(LATIN_SPAM)) {
    const inner = { start: match.index, end: match.index + match[0].length };
    const span = withSpaces(text, inner);
    if (!isHanAt(text, span.start - 1) && !isHanAt(text, span.end)) continue;
    if (isClosedIn(text, inner)) continue;
    verdicts.push({ ...span, signs: ['script', 'spam-word'] });
  }
  return verdicts;
}

/** The spaces on both sides go too where Chinese characters stand beyond them: nothing else explains them. */
function withSpaces(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (isSpaceAt(text, from - 1)) from -= 1;
  while (isSpaceAt(text, to)) to += 1;
  return isHanAt(text, from - 1) && isHanAt(text, to) ? { start: from, end: to } : { start, end };
}

function isClosedIn(text: string, { start, end }: TextRange): boolean {
  return /[“"「『《(（]/.test(text[start - 1] ?? ' ') && /[”"」』》)）]/.test(text[end] ?? ' ');
}

/** Links set into a Chinese word (INJ-5); a link beside whole words is how people give an address. */
export function findLinks(text: string, seams: Seams): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const match of text.matchAll(LINK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isHanAt(text, start - 1) || !isHanAt(text, end)) continue;
    if (seams.without(start, end).word) verdicts.push({ start, end, signs: ['split-word', 'link'] });
  }
  return verdicts;
}

/** Pinyin in brackets within a word (`發(fā)布`), as copying programs leave it (INJ-5); after a rare name it stays. */
export function findGlosses(text: string, seams: Seams): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const match of text.matchAll(GLOSS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isHanAt(text, start - 1) && seams.without(start, end).word) {
      verdicts.push({ start, end, signs: ['script', 'split-word'] });
    }
  }
  return verdicts;
}

/** Chinese advertisements in an English text: they stand against letters with nothing between (INJ-3). */
export function findSpamInEnglish(text: string): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const found of phrases.allIn(text)) {
    const span = { ...found };
    while (isHanAt(text, span.start - 1)) span.start -= 1;
    while (isHanAt(text, span.end)) span.end += 1;
    const touches = isLatinAt(text, span.start - 1) || isLatinAt(text, span.end);
    if (!touches || span.end - span.start > LONGEST_PHRASE) continue;
    verdicts.push({ ...span, signs: ['script', 'spam-word'] });
  }
  return verdicts;
}

function isLatinAt(text: string, index: number): boolean {
  return classAt(text, index) === CharClass.latin;
}
