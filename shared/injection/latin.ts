import type { TextRange } from '../text/range';
import { CharClass } from '../text/scripts';
import { type Copy, isHan } from './copy';
import { LATIN_SPAM } from './data/spam';
import type { Verdict } from './findings';
import type { Seams } from './seams';
import { distinctSeams } from './unrelated';

const FEWEST = 3;
/** Names and terms in Latin letters are common in Chinese: more has to speak against them than for one in the other script. */
const ENOUGH_FOR_LATIN = 6;
const WORDS = /^[A-Z]?[a-z][a-z0-9]{2,20}(?:[ -][A-Za-z0-9]{2,20}){0,2}$/;

/** Known advertisements in Latin letters that touch Chinese words (INJ-3). English beside Chinese is none. */
export function findLatinSpam({ text, classes }: Copy): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const match of text.matchAll(LATIN_SPAM)) {
    const inner = { start: match.index, end: match.index + match[0].length };
    const span = withSpaces(classes, inner);
    if (!isHan(classes[span.start - 1]) && !isHan(classes[span.end])) continue;
    if (!isClosedIn(text, inner)) verdicts.push({ ...span, signs: ['script', 'spam-word'] });
  }
  return verdicts;
}

/** The spaces on both sides go too where Chinese characters stand beyond them: nothing else explains them. */
function withSpaces(classes: Uint8Array, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (classes[from - 1] === CharClass.space) from -= 1;
  while (classes[to] === CharClass.space) to += 1;
  return isHan(classes[from - 1]) && isHan(classes[to]) ? { start: from, end: to } : { start, end };
}

function isClosedIn(text: string, { start, end }: TextRange): boolean {
  return /[“"「『《(（]/.test(text[start - 1] ?? ' ') && /[”"」』》)）]/.test(text[end] ?? ' ');
}

/** Words in Latin letters that stand within Chinese words in place after place (INJ-3). Acronyms never count. */
export function findRepeatedLatin(
  { text, classes }: Copy,
  islands: readonly TextRange[],
  seams: Seams,
): readonly Verdict[] {
  const byWord = new Map<string, TextRange[]>();
  for (const range of islands) {
    if (!isHan(classes[range.start - 1]) || !isHan(classes[range.end])) continue;
    const word = text.slice(range.start, range.end);
    if (!WORDS.test(word)) continue;
    const places = byWord.get(word);
    if (places) places.push(range);
    else byWord.set(word, [range]);
  }
  return [...byWord.values()].flatMap((places) => {
    if (places.length < FEWEST) return [];
    const seamsOf = distinctSeams(text, places);
    const weight = seamsOf.reduce((sum, { start, end }) => sum + seams.weight(start, end), 0);
    if (seamsOf.length < FEWEST || weight < ENOUGH_FOR_LATIN) return [];
    return places.map((place) => ({ ...place, signs: ['script', 'repeated', 'split-word'] as const }));
  });
}
