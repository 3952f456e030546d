import { type Copy, isHan } from './copy';
import type { Verdict } from './findings';
import type { Seams } from './seams';

const GLOSS = /[(（](?=[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[\p{Ll}]{1,7}[)）]/gu;

/** Pinyin in brackets within a word (`發(fā)布`), as copying programs leave it (INJ-5); after a rare name it stays. */
export function findGlosses({ text, classes }: Copy, seams: Seams): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const match of text.matchAll(GLOSS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isHan(classes[start - 1]) || seams.mends(start, end) === 0) continue;
    verdicts.push({ start, end, signs: ['script', 'split-word'] });
  }
  return verdicts;
}
