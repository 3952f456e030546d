import { CharClass } from '../text/scripts';
import { type Copy, isHan } from './copy';

/** How much of a large text is looked at for what it repeats, in UTF-16 code units. */
export const SAMPLE = 400_000;
const ZERO = 0x30;
/** After so many places it is clear that a sequence stands after one sign only. */
const LOOK = 4;

/**
 * Counts the sequences of two or three characters of a text: pairs of any signs on a line, where all digits are one, or
 * threes of Chinese characters, of which each place is known.
 */
export class Grams {
  /** For each slot of the hash table: the last place and the number of places. */
  private readonly last: Int32Array;
  private readonly count: Int32Array;
  /** For each place: the one before it with the same sequence, or -1. */
  private readonly before: Int32Array;
  private readonly mask: number;

  constructor(
    private readonly copy: Copy,
    private readonly length: 2 | 3,
  ) {
    const end = Math.min(copy.text.length, SAMPLE);
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, end * 1.5)));
    this.mask = size - 1;
    this.last = new Int32Array(size).fill(-1);
    this.count = new Int32Array(size);
    this.before = new Int32Array(end);
    let run = 0;
    for (let i = 0; i < end; i += 1) {
      run = length === 2 || isHan(copy.classes[i]) ? run + 1 : 0;
      if (run >= length) this.add(i + 1 - length);
    }
  }

  /** How often the sequence at `at` of `text` stands in the sample. */
  countOf(text: string, at = 0): number {
    const third = this.length === 3 ? text.charCodeAt(at + 2) : 0;
    return this.count[this.slotOf(folded(text.charCodeAt(at)), folded(text.charCodeAt(at + 1)), third)] ?? 0;
  }

  /**
   * The places, latest first and at most `most`, of every sequence that stands in `fewest` places or more and after
   * many different signs: at least `fewest`, and `share` of its places.
   */
  varied(fewest: number, most: number, share: number): readonly (readonly number[])[] {
    const found: (readonly number[])[] = [];
    for (let slot = 0; slot < this.last.length; slot += 1) {
      if ((this.count[slot] ?? 0) < fewest) continue;
      const places: number[] = [];
      let distinct = 0;
      for (let at = this.last[slot] ?? -1; at >= 0 && places.length < most; at = this.before[at] ?? -1) {
        if (!places.some((other) => this.codeAt(other - 1) === this.codeAt(at - 1))) distinct += 1;
        places.push(at);
        // Most sequences are part of a longer one, and stand after the same sign again and again.
        if (places.length === LOOK && distinct < 2) break;
      }
      if (distinct >= fewest && distinct >= places.length * share) found.push(places);
    }
    return found;
  }

  private add(at: number): void {
    const slot = this.slotOf(
      this.codeAt(at),
      this.codeAt(at + 1),
      this.length === 3 ? this.codeAt(at + 2) : 0,
    );
    this.before[at] = this.last[slot] ?? -1;
    this.last[slot] = at;
    this.count[slot] = (this.count[slot] ?? 0) + 1;
  }

  private codeAt(at: number): number {
    return this.copy.classes[at] === CharClass.digit ? ZERO : this.copy.text.charCodeAt(at);
  }

  /** Open addressing: the slot of the sequence, or the empty one where it belongs. */
  private slotOf(a: number, b: number, c: number): number {
    let slot = hash(a, b, c) & this.mask;
    for (;;) {
      const at = this.last[slot] ?? -1;
      if (at < 0) return slot;
      const isSame = this.codeAt(at) === a && this.codeAt(at + 1) === b;
      if (isSame && (this.length === 2 || this.codeAt(at + 2) === c)) return slot;
      slot = (slot + 1) & this.mask;
    }
  }
}

function folded(code: number): number {
  return code >= ZERO && code <= 0x39 ? ZERO : code;
}

function hash(a: number, b: number, c: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d);
  return mixed ^ (mixed >>> 15);
}
