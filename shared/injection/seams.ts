import type { TextRange } from '../text/range';
import { isHanAt } from '../text/scripts';
import { wordsOf } from '../text/words';

/** How the text reads where a stretch of it is left out. */
export interface Seam {
  /** A word of the dictionary runs over the seam: it was broken in two. */
  readonly word: boolean;
  /** The characters around the seam stand together elsewhere in the text. */
  readonly phrase: boolean;
}

const AROUND = 5;
const LARGEST_INDEX = 4_000_000;
/** Characters of grammar: a word that two of them seem to make over a seam proves nothing. */
const FUNCTION = '的了是在和与與及而也都就还還不这這那之于於把被将將从從';

/** Judges seams in one text. The index of the text's phrases is built when it is first asked for. */
export class Seams {
  private trigrams: Map<number, number> | undefined;

  constructor(private readonly text: string) {}

  /** How the text reads without the code units from `start` to `end`. */
  without(start: number, end: number): Seam {
    const left = this.hanBefore(start);
    const right = this.hanAfter(end);
    if (!left || !right) return { word: false, phrase: false };
    return { word: breaksWord(left, right), phrase: this.hasPhrase(left, right) };
  }

  /** Whether the characters from `start` to `end`, read with what lies on their far side, are part of a longer word. */
  belongsToWord(start: number, end: number, side: 'before' | 'after'): boolean {
    const words =
      side === 'before'
        ? wordsOf(this.hanBefore(start) + this.text.slice(start, end))
        : wordsOf(this.text.slice(start, end) + this.hanAfter(end));
    const nearest = side === 'before' ? words.at(-1) : words[0];
    return (nearest?.length ?? 0) > end - start;
  }

  /** Whether what `wide` takes beyond `narrow` belongs to the words beside it, by how they stand elsewhere. */
  standsElsewhere(narrow: TextRange, wide: TextRange): boolean {
    const outer =
      wide.end > narrow.end
        ? this.text.slice(narrow.end, wide.end + 2)
        : this.text.slice(Math.max(0, wide.start - 2), narrow.start);
    if (outer.length < 3) return false;
    const index = this.index();
    const places = [0, outer.length - 3].map((at) => trigram(outer, at));
    return places.every((key) => (index.get(key) ?? 0) > 1);
  }

  private hanBefore(end: number): string {
    let start = end;
    while (end - start < AROUND && isHanAt(this.text, start - 1)) start -= 1;
    return this.text.slice(start, end);
  }

  private hanAfter(start: number): string {
    let end = start;
    while (end - start < AROUND && isHanAt(this.text, end)) end += 1;
    return this.text.slice(start, end);
  }

  private hasPhrase(left: string, right: string): boolean {
    if (left.length < 2 || right.length < 2) return false;
    const seam = `${left.slice(-2)}${right.slice(0, 2)}`;
    return this.index().has(trigram(seam, 0)) && this.index().has(trigram(seam, 1));
  }

  private index(): Map<number, number> {
    this.trigrams ??= trigramsOf(this.text);
    return this.trigrams;
  }
}

function breaksWord(left: string, right: string): boolean {
  const seam = left.length;
  let at = 0;
  for (const word of wordsOf(left + right)) {
    const end = at + word.length;
    if (at < seam && end > seam) {
      const isGrammar =
        word.length === 2 && (FUNCTION.includes(word[0] ?? '') || FUNCTION.includes(word[1] ?? ''));
      return !isGrammar;
    }
    at = end;
  }
  return false;
}

/** Three UTF-16 code units as one exact number (48 bits). */
function trigram(text: string, at: number): number {
  return (text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)) * 0x10000 + text.charCodeAt(at + 2);
}

function trigramsOf(text: string): Map<number, number> {
  const found = new Map<number, number>();
  const last = Math.min(text.length, LARGEST_INDEX) - 3;
  for (let i = 0; i <= last; i += 1) {
    if (
      text.charCodeAt(i) >= 0x3400 &&
      text.charCodeAt(i + 1) >= 0x3400 &&
      text.charCodeAt(i + 2) >= 0x3400
    ) {
      const key = trigram(text, i);
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  }
  return found;
}
