// What is used of the peers' types, so that the types are checked without the peers installed.

declare module '@microsoft/recognizers-text-suite' {
  interface ModelResult {
    /** The first and the last character. */
    readonly start: number;
    readonly end: number;
    readonly resolution: Readonly<Record<string, unknown>> | null;
  }
  type Recognize = (query: string, culture: string) => readonly ModelResult[];
  const suite: {
    readonly Culture: { readonly Chinese: string };
    readonly recognizeNumber: Recognize;
    readonly recognizePercentage: Recognize;
    readonly recognizeCurrency: Recognize;
    readonly recognizeDimension: Recognize;
    readonly recognizeAge: Recognize;
    readonly recognizeTemperature: Recognize;
    readonly recognizeDateTime: Recognize;
  };
  export default suite;
}

declare module 'chrono-node' {
  interface Locale {
    readonly parse: (text: string) => readonly unknown[];
  }
  export const en: Locale;
  export const zh: { readonly hans: Locale };
}

declare module 'better-sqlite3' {
  class Database {
    constructor(file: string);
    pragma(words: string): unknown;
    exec(sql: string): this;
    prepare(sql: string): { readonly run: (...values: readonly unknown[]) => unknown };
    transaction<A extends readonly unknown[]>(body: (...args: A) => void): (...args: A) => void;
    close(): void;
  }
  export default Database;
}

declare module 'approx-string-match' {
  interface Match {
    readonly start: number;
    readonly end: number;
    readonly errors: number;
  }
  export default function search(text: string, pattern: string, maxErrors: number): Match[];
}

declare module 'minisearch' {
  interface Options {
    readonly fields: readonly string[];
    readonly tokenize: (text: string) => readonly string[];
    readonly processTerm: (term: string) => string;
  }
  class MiniSearch {
    constructor(options: Options);
    addAll(documents: readonly { readonly id: string; readonly text: string }[]): void;
    search(
      words: string,
      options: { readonly combineWith: 'AND'; readonly prefix: boolean },
    ): readonly unknown[];
  }
  export default MiniSearch;
}
