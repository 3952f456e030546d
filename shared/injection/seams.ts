import type { TextRange } from '../text/range';
import { CharClass } from '../text/scripts';
import { wordsOf } from '../text/words';
import { runsOver } from './broken-word';
import { type Copy, isHan } from './copy';
import { IMPOSSIBLE_PAIRS, UNITS } from './data/grammar';
import { Grams, SAMPLE } from './grams';

const AROUND = 5;
const CACHE_LIMIT = 20_000;

/**
 * How much likelier each reading is over a place where something was set in than over a mention that belongs there, as a
 * natural logarithm (INJ-10). Measured on clean texts: at places chosen at random, and around words taken out.
 */
const WEIGHTS = {
  word: 3.4,
  number: 2.3,
  phrase: 1.8,
  three: 1.3,
  pair: 1,
  plain: -0.6,
  odd: -1.2,
  impossible: -3,
};
/** A pair that stands together so many times as often as chance would have it is one that belongs together. */
const BELONGS = 3;

/** How the text reads where a stretch is left out. */
export type SeamReading = keyof typeof WEIGHTS;

/** Judges how one text reads where a stretch of it is left out. */
export class Seams {
  private grams: Grams | undefined;
  private pairs: Grams | undefined;
  private single: Uint32Array | undefined;
  private readonly words = new Map<string, readonly string[]>();

  constructor(private readonly copy: Copy) {}

  /** The text's own sequences of three characters; built when first asked for. */
  phrases(): Grams {
    this.grams ??= new Grams(this.copy, 3);
    return this.grams;
  }

  /** How likely it is by its seam that the stretch was set in: above zero for, below zero against. */
  weight(start: number, end: number): number {
    return this.weightOf(this.reading(start, end));
  }

  /** What a reading weighs. */
  weightOf(reading: SeamReading): number {
    return WEIGHTS[reading];
  }

  /** What speaks loudest about the seam. */
  reading(start: number, end: number): SeamReading {
    if (this.cannotMend(start, end)) return 'impossible';
    if (this.mends(start, end) > 0) return 'word';
    if (this.partsNumber(start, end)) return 'number';
    const [left, right] = [this.before(start), this.after(end)];
    const before =
      left.length >= 2 && right.length >= 1 && this.phrases().countOf(left.slice(-2) + right) > 0;
    const after = left.length >= 1 && right.length >= 2 && this.phrases().countOf(left.slice(-1) + right) > 0;
    if (before && after) return 'phrase';
    if (before || after) return 'three';
    const lift = this.lift(start, end);
    return lift === null ? 'plain' : lift > BELONGS ? 'pair' : lift < 1 ? 'odd' : 'plain';
  }

  /** How many times as often as by chance the two signs at the seam stand together; null if they never do. */
  private lift(start: number, end: number): number | null {
    const { text } = this.copy;
    this.pairs ??= new Grams(this.copy, 2);
    this.single ??= singlesOf(text);
    const length = Math.min(text.length, SAMPLE);
    const pair = `${text[start - 1] ?? '\n'}${text[end] ?? '\n'}`;
    const count = this.pairs.countOf(pair);
    if (count === 0) return null;
    const chance = (this.single[pair.charCodeAt(0)] ?? 1) * (this.single[pair.charCodeAt(1)] ?? 1);
    return (count * length) / Math.max(1, chance);
  }

  /**
   * How many words fewer the text has around the seam than on its two sides apart: above zero where the stretch stands
   * in the middle of a word of the dictionary.
   */
  mends(start: number, end: number): number {
    const left = this.before(start);
    const right = this.after(end);
    if (!left || !right) return 0;
    const whole = this.wordsOf(left + right);
    if (!runsOver(whole, left.length)) return 0;
    return Math.max(0, this.wordsOf(left).length + this.wordsOf(right).length - whole.length);
  }

  /** Whether the stretch stands between a number and its unit. */
  partsNumber(start: number, end: number): boolean {
    const { text, classes } = this.copy;
    return classes[start - 1] === CharClass.digit && UNITS.includes(text[end] ?? ' ');
  }

  /** Whether the text cannot read on over the seam, so that the stretch is part of its sentence. */
  cannotMend(start: number, end: number): boolean {
    const { text } = this.copy;
    const left = text[start - 1] ?? '\n';
    const right = text[end] ?? '\n';
    return IMPOSSIBLE_PAIRS.some(([before, after]) => before.includes(left) && after.includes(right));
  }

  /** Whether the text has fewer words with the wide range left out than with the narrow one: no word is cut. */
  isWordLess(narrow: TextRange, wide: TextRange): boolean {
    const { text } = this.copy;
    const [left, right] = [this.before(wide.start), this.after(wide.end)];
    const kept = text.slice(wide.start, narrow.start) + text.slice(narrow.end, wide.end);
    return this.wordsOf(left + right).length < this.wordsOf(left + kept + right).length;
  }

  /** Whether the stretch lies on the borders of words when the text is read with what follows or precedes it. */
  isWordAt(range: TextRange, side: 'before' | 'after'): boolean {
    const inner = this.copy.text.slice(range.start, range.end);
    const words =
      side === 'after'
        ? this.wordsOf(inner + this.after(range.end))
        : this.wordsOf(this.before(range.start) + inner);
    let length = 0;
    for (const word of side === 'after' ? words : [...words].reverse()) {
      length += word.length;
      if (length >= inner.length) return length === inner.length;
    }
    return false;
  }

  /** Whether an affix with the two characters on its far side stands elsewhere in the text. */
  affixStandsElsewhere({ start, end }: TextRange, side: 'before' | 'after'): boolean {
    const { text } = this.copy;
    const outer = side === 'after' ? text.slice(start, end + 2) : text.slice(Math.max(0, start - 2), end);
    if (outer.length < 3) return false;
    return [0, outer.length - 3].every((at) => this.phrases().countOf(outer, at) > 1);
  }

  /** The words of a short stretch. */
  wordsOf(text: string): readonly string[] {
    const known = this.words.get(text);
    if (known) return known;
    if (this.words.size >= CACHE_LIMIT) this.words.clear();
    const words = text.length < 2 ? [text] : wordsOf(text);
    this.words.set(text, words);
    return words;
  }

  /** Up to five Chinese characters that end at `end`. */
  before(end: number): string {
    let start = end;
    while (end - start < AROUND && isHan(this.copy.classes[start - 1])) start -= 1;
    return this.copy.text.slice(start, end);
  }

  /** Up to five Chinese characters from `start` on. */
  after(start: number): string {
    let end = start;
    while (end - start < AROUND && isHan(this.copy.classes[end])) end += 1;
    return this.copy.text.slice(start, end);
  }
}

function singlesOf(text: string): Uint32Array {
  const counts = new Uint32Array(0x10000);
  for (let i = 0; i < text.length && i < SAMPLE; i += 1)
    counts[text.charCodeAt(i)] = (counts[text.charCodeAt(i)] ?? 0) + 1;
  return counts;
}
