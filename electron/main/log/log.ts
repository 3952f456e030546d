import { type Facts, factsOfError } from './facts';

/*
 * What happened to the program, and never what is in a transcript: an entry is a sentence of this program and facts that are
 * names, codes and counts. Titles, names of files, addresses and the messages of errors are none of these.
 */

export type Level = 'info' | 'warn' | 'error';

/** One line of the log. */
export interface Entry {
  readonly level: Level;
  readonly what: string;
  readonly facts: Facts;
}

type Sink = (entry: Entry) => void;

/** What is logged before there is a file to write to is kept for it, so much and no more. */
const EARLY = 100;
let early: Entry[] = [];
let sink: Sink = (entry) => {
  if (early.length < EARLY) early.push(entry);
};

/** Sends every entry to `next` from now on, and first those that have waited for it. */
export function sendLogTo(next: Sink): void {
  sink = next;
  for (const entry of early) next(entry);
  early = [];
}

/** Writes to the log of the app. On the command line nobody keeps one. */
export const log = {
  info: (what: string, facts: Facts = {}): void => sink({ level: 'info', what, facts }),
  warn: (what: string, facts: Facts = {}): void => sink({ level: 'warn', what, facts }),
  /** Something failed; of the error, what cannot quote anything is kept. */
  failed: (what: string, error: unknown, facts: Facts = {}): void =>
    sink({ level: 'error', what, facts: { ...facts, ...factsOfError(error) } }),
};
