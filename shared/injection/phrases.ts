import type { TextRange } from '../text/range';

/** A list of phrases that can be looked up at a place in a text, the longest first. */
export class PhraseList {
  private byFirst: Map<number, string[]> | undefined;
  private byLast: Map<number, string[]> | undefined;
  /** One flag a code unit: whether a phrase begins with it. */
  private firsts: Uint8Array | undefined;

  constructor(private readonly phrases: readonly string[]) {}

  /** The longest phrase that begins at `at`; null if none does. */
  startingAt(text: string, at: number): string | null {
    this.byFirst ??= indexed(this.phrases, 0);
    const list = this.byFirst.get(text.charCodeAt(at));
    return list?.find((phrase) => text.startsWith(phrase, at)) ?? null;
  }

  /** The longest phrase that ends at `end`; null if none does. */
  endingAt(text: string, end: number): string | null {
    this.byLast ??= indexed(this.phrases, -1);
    const list = this.byLast.get(text.charCodeAt(end - 1));
    return (
      list?.find((phrase) => phrase.length <= end && text.startsWith(phrase, end - phrase.length)) ?? null
    );
  }

  /** Every phrase in the text, the longest at each place, not overlapping (UTF-16 code units). */
  allIn(text: string): readonly TextRange[] {
    const ranges: TextRange[] = [];
    this.firsts ??= firstsOf(this.phrases);
    for (let i = 0; i < text.length; i += 1) {
      if (this.firsts[text.charCodeAt(i)] === 0) continue;
      const phrase = this.startingAt(text, i);
      if (phrase === null) continue;
      ranges.push({ start: i, end: i + phrase.length });
      i += phrase.length - 1;
    }
    return ranges;
  }
}

function firstsOf(phrases: readonly string[]): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const phrase of phrases) flags[phrase.charCodeAt(0)] = 1;
  return flags;
}

/** The phrases by their first or last code unit, the longest first. */
function indexed(phrases: readonly string[], at: 0 | -1): Map<number, string[]> {
  const index = new Map<number, string[]>();
  for (const phrase of phrases) {
    const code = phrase.charCodeAt(at === 0 ? 0 : phrase.length - 1);
    const list = index.get(code);
    if (list) list.push(phrase);
    else index.set(code, [phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}
