/** A word of a lexicon found in a text; offsets are UTF-16 code units. */
export interface FoundWord<T> {
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

/**
 * Words that are looked up at a place in a text, the longest first. Two tables of 64 KiB tell for each
 * code unit how long a word can be that starts (or ends) with it, so that most places cost one look.
 */
export class Lexicon<T> {
  private readonly longestFrom = new Uint8Array(0x10000);
  private readonly longestTo = new Uint8Array(0x10000);

  /** `entries` must hold words of 1 to 255 code units. */
  constructor(private readonly entries: ReadonlyMap<string, T>) {
    for (const word of entries.keys()) {
      const first = word.charCodeAt(0);
      const last = word.charCodeAt(word.length - 1);
      this.longestFrom[first] = Math.max(this.longestFrom[first] ?? 0, word.length);
      this.longestTo[last] = Math.max(this.longestTo[last] ?? 0, word.length);
    }
  }

  /** Whether a word starts with this code unit. */
  startsWith(code: number): boolean {
    return this.longestFrom[code] !== 0;
  }

  /** The longest word that starts at `at` and ends at `limit` or before; null where none does. */
  at(text: string, at: number, limit = text.length): FoundWord<T> | null {
    if (at >= limit) return null;
    const longest = Math.min(this.longestFrom[text.charCodeAt(at)] ?? 0, limit - at);
    for (let length = longest; length > 0; length--) {
      const entry = this.entries.get(text.slice(at, at + length));
      if (entry !== undefined) return { start: at, end: at + length, entry };
    }
    return null;
  }

  /** The longest word that ends at `end`; null where none does. */
  before(text: string, end: number): FoundWord<T> | null {
    if (end <= 0) return null;
    const longest = Math.min(this.longestTo[text.charCodeAt(end - 1)] ?? 0, end);
    for (let length = longest; length > 0; length--) {
      const entry = this.entries.get(text.slice(end - length, end));
      if (entry !== undefined) return { start: end - length, end, entry };
    }
    return null;
  }
}
