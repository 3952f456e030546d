/** What is looked for in the transcript. */
export interface FindQuery {
  readonly words: string;
  readonly matchCase: boolean;
  /** Whether the words are a regular expression, which sees the text as it is written. */
  readonly isPattern: boolean;
}

/** How many hits are counted; a person who gets so many goes on typing. */
export const MOST_HITS = 100_000;
