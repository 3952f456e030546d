import { CharClass, classAt, isHanAt } from '../text/scripts';

/**
 * The wording of a block: its pairs of neighbouring words as numbers, each as often as it stands there, in ascending
 * order. A Chinese character counts as a word, like a run of Latin letters, digits or kana.
 */
export type Wording = Float64Array;

/** Words of one code unit are numbered by it, longer ones from here on. */
const CODE_UNITS = 2 ** 16;
/** More than any text has different words: a pair of their numbers is one number. */
const WORDS = 2 ** 26;

/** Reads the wording of texts that are to be held against one another. */
export function wordingReader(): (words: string) => Wording {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? CODE_UNITS + numbers.size;
    numbers.set(word, number);
    return number;
  };
  return (words) => {
    const pairs: number[] = [];
    let before = -1;
    for (let at = 0; at < words.length; at += 1) {
      const end = endOfWord(words, at);
      if (end === at) continue;
      const number = end === at + 1 ? words.charCodeAt(at) : numberOf(words.slice(at, end));
      if (before >= 0) pairs.push(before * WORDS + number);
      before = number;
      at = end - 1;
    }
    return new Float64Array(pairs).sort();
  };
}

/** Where the word ends that begins here; here where none does. */
function endOfWord(words: string, at: number): number {
  if (isHanAt(words, at)) return at + 1;
  let end = at;
  while (isLetter(classAt(words, end))) end += 1;
  return end;
}

function isLetter(found: CharClass): boolean {
  return found === CharClass.latin || found === CharClass.digit || found === CharClass.kana;
}

/** How much of their wording two blocks share: from 0, nothing, to 1, all of it (Dice's coefficient). */
export function sharedWording(a: Wording, b: Wording): number {
  return a.length + b.length === 0 ? 0 : (2 * pairsInBoth(a, b)) / (a.length + b.length);
}

/** How much of a block's wording another one has: from 0, nothing, to 1, all of it. */
export function heldWording(part: Wording, whole: Wording): number {
  return part.length === 0 ? 0 : pairsInBoth(part, whole) / part.length;
}

function pairsInBoth(a: Wording, b: Wording): number {
  let count = 0;
  let inA = 0;
  let inB = 0;
  while (inA < a.length && inB < b.length) {
    const x = a[inA] ?? 0;
    const y = b[inB] ?? 0;
    if (x === y) count += 1;
    if (x <= y) inA += 1;
    if (y <= x) inB += 1;
  }
  return count;
}

/** Calls `see` with each pair of a wording once. */
export function eachPair(wording: Wording, see: (pair: number) => void): void {
  wording.forEach((pair, index) => {
    if (pair !== wording[index - 1]) see(pair);
  });
}
