import { isChinese } from './line-ends';

/** A stretch of text as the library gives it, whose spaces may be gaps that it took for spaces. */
export interface Stretch {
  readonly text: string;
  /** Whether a space is drawn before it. */
  readonly isAfterSpace: boolean;
}

/** A stretch that is not the next one is looked for this far ahead, in characters, where it is long enough to be told. */
const AHEAD = 2000;
const TELLING = 4;
/** Single letters only, one by one. */
const SET_APART = /^(?:[\p{L}\p{N}] )+[\p{L}\p{N}]$/u;
/** Chinese characters beside each other, with or without a gap, and those with one. */
const NEIGHBOURS = /(?<=\p{sc=Han}\s?)\p{sc=Han}/gu;
const GAPS = /(?<=\p{sc=Han}\s)\p{sc=Han}/gu;
/** White space, and the format marks that the library leaves out. */
const UNSEEN = /[\s\p{Cf}]/u;

/** Whether some of a page's spaces may be gaps: beside Chinese, in words whose letters are set apart, or wide ones alone. */
export function hasDoubtfulSpaces(texts: readonly string[]): boolean {
  return texts.some((text) => text === ' ' || SET_APART.test(text) || isChinese(text));
}

/**
 * Tells the spaces that a page draws from gaps. The library gives a space for both, but word processors set Chinese and
 * other letters apart by themselves, headings are set wide and lines are spread: gaps beside Chinese, and within words of
 * single letters, are no spaces. `drawn` is what the page draws, in its order; stretches are asked for in the same order.
 */
export class DrawnSpaces {
  /** What is drawn but for white space, and the places in it that have white space before them. */
  readonly #letters: string;
  readonly #afterSpace: ReadonlySet<number>;
  #at = 0;

  constructor(drawn: string) {
    let letters = '';
    const afterSpace = new Set<number>();
    for (const character of drawn) {
      if (!UNSEEN.test(character)) letters += character;
      else if (/\s/.test(character)) afterSpace.add(letters.length);
    }
    this.#letters = letters;
    this.#afterSpace = afterSpace;
  }

  /** The next stretch without the gaps; as it is, where the page draws nothing like it. */
  read(text: string): Stretch {
    const letters = text.replace(/\s/g, '');
    const start = this.#find(letters);
    if (start === null) return { text, isAfterSpace: false };
    this.#at = start + letters.length;
    const isSetApart = areSetApart(text);
    let at = start;
    let before = '';
    let kept = '';
    for (const [, space = '', letter = ''] of text.matchAll(/(\s*)(\S)/gu)) {
      const isGap = isSetApart || isChinese(before) !== isChinese(letter);
      kept += isGap && !this.#afterSpace.has(at) ? letter : space + letter;
      before = letter;
      at += letter.length;
    }
    return { text: kept, isAfterSpace: this.#afterSpace.has(start) };
  }

  #find(letters: string): number | null {
    if (this.#letters.startsWith(letters, this.#at)) return this.#at;
    if (letters.length < TELLING) return null;
    const found = this.#letters.slice(this.#at, this.#at + AHEAD).indexOf(letters);
    return found < 0 ? null : this.#at + found;
  }
}

/** Whether the letters of a stretch are set apart: single ones, or Chinese with more gaps than not. */
function areSetApart(text: string): boolean {
  const gaps = text.match(GAPS)?.length ?? 0;
  return SET_APART.test(text) || gaps * 2 > (text.match(NEIGHBOURS)?.length ?? 0);
}
