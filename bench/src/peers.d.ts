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

declare module '@codemirror/state' {
  interface Range<T> {
    readonly from: number;
    readonly to: number;
    readonly value: T;
  }
  interface RangeSet<T> {
    map(changes: unknown): RangeSet<T>;
    update(changes: { readonly add: readonly Range<T>[] }): RangeSet<T>;
  }
  interface StateEffect<T> {
    readonly value: T;
    is<U>(type: StateEffectType<U>): this is StateEffect<U>;
  }
  interface StateEffectType<T> {
    of(value: T): StateEffect<T>;
  }
  export const StateEffect: { define<T>(): StateEffectType<T> };
  interface Transaction {
    readonly changes: unknown;
    readonly effects: readonly StateEffect<unknown>[];
  }
  interface StateField<T> {
    readonly init: (create: () => T) => unknown;
  }
  export const StateField: {
    define<T>(config: {
      create(): T;
      update(value: T, tr: Transaction): T;
      provide(field: StateField<T>): unknown;
    }): StateField<T>;
  };
  export class EditorState {
    static create(config: { readonly doc: string; readonly extensions: readonly unknown[] }): EditorState;
    readonly doc: { line(number: number): { readonly from: number } };
  }
}

declare module '@codemirror/view' {
  import type { EditorState, Range, RangeSet } from '@codemirror/state';

  export class Decoration {
    static readonly none: RangeSet<Decoration>;
    static mark(spec: { readonly tagName: string }): Decoration;
    range(from: number, to: number): Range<Decoration>;
  }
  export class EditorView {
    static readonly lineWrapping: unknown;
    static readonly decorations: { from(field: unknown): unknown };
    static scrollIntoView(position: number, options: { readonly y: 'center' }): unknown;
    constructor(config: { readonly state: EditorState });
    readonly state: EditorState;
    readonly dom: HTMLElement;
    dispatch(change: { readonly effects?: unknown; readonly selection?: { readonly anchor: number } }): void;
    focus(): void;
    destroy(): void;
  }
}

declare module '@recogito/text-annotator' {
  interface Annotation {
    readonly id: string;
    readonly bodies: readonly unknown[];
    readonly target: {
      readonly annotation: string;
      readonly selector: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
    };
  }
  interface TextAnnotator {
    setAnnotations(annotations: readonly Annotation[]): void;
    addAnnotation(annotation: Annotation): void;
    destroy(): void;
  }
  export function createTextAnnotator(
    container: HTMLElement,
    options: { readonly renderer: 'CSS_HIGHLIGHTS' },
  ): TextAnnotator;
}

declare module '*.css';
