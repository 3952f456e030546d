import { type Copy, isHan } from './copy';
import type { Verdict } from './findings';
import type { Seams } from './seams';

const GLOSS = /[(（](?=[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[\p{Ll}]{1,7}[)）]/gu;

/**
 * Pinyin in brackets within a word (`發(fā)布`), as copying programs leave it (INJ-5). Where one stands so, those after
 * a whole word of the dictionary go too; after a rare name it stays.
 */
export function findGlosses({ text, classes }: Copy, seams: Seams): readonly Verdict[] {
  const glosses = [...text.matchAll(GLOSS)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start }) => isHan(classes[start - 1]));
  const within = new Set(glosses.filter(({ start, end }) => seams.mends(start, end) > 0));
  if (within.size === 0) return [];
  const isAfterWord = (start: number): boolean =>
    (seams.wordsOf(seams.before(start)).at(-1)?.length ?? 0) > 1;
  return glosses.flatMap((gloss): readonly Verdict[] => {
    if (within.has(gloss)) return [{ ...gloss, signs: ['script', 'split-word'] }];
    return isAfterWord(gloss.start) ? [{ ...gloss, signs: ['script'] }] : [];
  });
}
