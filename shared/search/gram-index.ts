import { foldForSearch } from '../text/search-folding';

/** Texts are told by 16 bits. */
export const MOST_TEXTS = 0x10000;

/** How many of the rarest pairs of a needle are looked up; the texts that are left are looked into. */
const RAREST = 3;

/**
 * Finds the texts that hold some words, as `includes` would, without looking into all of them. For each pair of
 * neighbouring characters it keeps the texts that have it; a needle can only stand where all its pairs do, and
 * those texts are looked into. Pairs need no dictionary: Chinese is found wherever one would have cut it into words.
 *
 * An index is made once and never changed; where texts change, another one takes its place.
 */
export class GramIndex {
  /** The texts as they are compared; offsets are those of the texts themselves. */
  readonly folded: readonly string[];
  /** The pairs that occur, in order: first code unit × 65536 + second, 0 behind the last one of a text. */
  readonly #pairs: Uint32Array;
  /** Where the texts of each pair begin in `#texts`; one more than there are pairs. */
  readonly #starts: Uint32Array;
  readonly #texts: Uint16Array;

  /** @param texts at most `MOST_TEXTS` */
  constructor(texts: readonly string[]) {
    if (texts.length > MOST_TEXTS) throw new RangeError('more texts than an index can hold');
    this.folded = texts.map((text) => foldForSearch(text));
    const occurrences = occurrencesIn(this.folded);
    const pairs = new Uint32Array(occurrences.length);
    const starts = new Uint32Array(occurrences.length + 1);
    const kept = new Uint16Array(occurrences.length);
    let pairCount = 0;
    let textCount = 0;
    let last = -1;
    for (const occurrence of occurrences) {
      if (occurrence === last) continue;
      last = occurrence;
      const pair = Math.floor(occurrence / MOST_TEXTS);
      if (pairCount === 0 || pairs[pairCount - 1] !== pair) {
        pairs[pairCount] = pair;
        starts[pairCount] = textCount;
        pairCount += 1;
      }
      kept[textCount] = occurrence % MOST_TEXTS;
      textCount += 1;
    }
    starts[pairCount] = textCount;
    this.#pairs = pairs.slice(0, pairCount);
    this.#starts = starts.slice(0, pairCount + 1);
    this.#texts = kept.slice(0, textCount);
  }

  /** The numbers of the texts that hold all of some folded needles, in order; without needles, all texts. */
  textsWith(needles: readonly string[]): number[] {
    const [first, ...others] = needles;
    if (first === undefined) return this.folded.map((_, number) => number);
    const found = first.length === 1 ? this.#withCharacter(first) : this.#withWords(first);
    if (others.length === 0) return found;
    return found.filter((number) => others.every((needle) => this.folded[number]?.includes(needle)));
  }

  /** A single character is the first of some pairs, which stand next to each other. */
  #withCharacter(character: string): number[] {
    const code = character.charCodeAt(0);
    const from = this.#starts[this.#firstFrom(code * 0x10000)] ?? 0;
    const to = this.#starts[this.#firstFrom((code + 1) * 0x10000)] ?? 0;
    const has = new Uint8Array(this.folded.length);
    for (const number of this.#texts.subarray(from, to)) has[number] = 1;
    const found: number[] = [];
    has.forEach((is, number) => {
      if (is === 1) found.push(number);
    });
    return found;
  }

  #withWords(needle: string): number[] {
    const lists: Uint16Array[] = [];
    for (let i = 0; i + 1 < needle.length; i += 1) {
      const list = this.#textsWithPair(needle.charCodeAt(i) * 0x10000 + needle.charCodeAt(i + 1));
      if (list.length === 0) return [];
      lists.push(list);
    }
    const [rarest, ...next] = lists.sort((a, b) => a.length - b.length).slice(0, RAREST);
    if (!rarest) return [];
    // A needle of two characters is one pair: there is nothing left to look into, unless its second is what
    // stands behind the last character of a text.
    if (next.length === 0 && needle.charCodeAt(1) !== 0) return Array.from(rarest);
    const candidates = next.reduce((left, list) => inBoth(left, list), rarest);
    return Array.from(candidates).filter((number) => this.folded[number]?.includes(needle));
  }

  #textsWithPair(pair: number): Uint16Array {
    const at = this.#firstFrom(pair);
    if (this.#pairs[at] !== pair) return new Uint16Array();
    return this.#texts.subarray(this.#starts[at], this.#starts[at + 1]);
  }

  /** The place of the first pair that is not before this one. */
  #firstFrom(pair: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle] ?? 0) < pair) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Every pair with the text that it stands in, as one number that sorts by pair and then by text. */
function occurrencesIn(folded: readonly string[]): Float64Array {
  const all = new Float64Array(folded.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  folded.forEach((text, number) => {
    for (let i = 0; i < text.length; i += 1) {
      const second = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      all[at] = (text.charCodeAt(i) * 0x10000 + second) * MOST_TEXTS + number;
      at += 1;
    }
  });
  return all.sort();
}

/** The numbers that are in both of two lists, which are in order. */
function inBoth(a: Uint16Array, b: Uint16Array): Uint16Array {
  const both = new Uint16Array(Math.min(a.length, b.length));
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) {
      both[count] = left;
      count += 1;
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return both.subarray(0, count);
}
