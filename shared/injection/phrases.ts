import type { TextRange } from '../text/range';

/** A list of phrases that can be looked up at a place in a text, the longest first. */
export class PhraseList {
  private byFirst: Map<string, string[]> | undefined;

  constructor(private readonly phrases: readonly string[]) {}

  /** The longest phrase that begins at `at`; null if none does. */
  startingAt(text: string, at: number): string | null {
    const list = this.index().get(text[at] ?? '');
    return list?.find((phrase) => text.startsWith(phrase, at)) ?? null;
  }

  /** Every phrase that begins at `at`, the longest first. */
  allStartingAt(text: string, at: number): readonly string[] {
    return (
      this.index()
        .get(text[at] ?? '')
        ?.filter((phrase) => text.startsWith(phrase, at)) ?? []
    );
  }

  /** The longest phrase that ends at `end`; null if none does. */
  endingAt(text: string, end: number): string | null {
    let found: string | null = null;
    for (const phrase of this.phrases) {
      // Before the beginning of the text `startsWith` would look from the beginning.
      if (
        phrase.length <= end &&
        phrase.length > (found?.length ?? 0) &&
        text.startsWith(phrase, end - phrase.length)
      )
        found = phrase;
    }
    return found;
  }

  /** Every phrase in the text, the longest at each place, not overlapping (UTF-16 code units). */
  allIn(text: string): readonly TextRange[] {
    const ranges: TextRange[] = [];
    const index = this.index();
    for (let i = 0; i < text.length; i += 1) {
      if (!index.has(text[i] ?? '')) continue;
      const phrase = this.startingAt(text, i);
      if (phrase === null) continue;
      ranges.push({ start: i, end: i + phrase.length });
      i += phrase.length - 1;
    }
    return ranges;
  }

  private index(): Map<string, string[]> {
    if (this.byFirst) return this.byFirst;
    const index = new Map<string, string[]>();
    for (const phrase of this.phrases) {
      const first = phrase[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), phrase]);
    }
    for (const list of index.values()) list.sort((a, b) => b.length - a.length);
    this.byFirst = index;
    return index;
  }
}
