import { foldForSearch } from '../text/search-folding';

/**
 * How many units in a row have to be the same to count as shared: six characters or words. Names of offices, dates and
 * terms that any text on the subject has are mostly shorter; a sentence that was copied has many in a row.
 */
export const SHINGLE = 6;

/** A text prepared for comparing its wording with others. */
export interface Wording {
  /** What is compared one by one: a Han character, or a word or number of another script. */
  readonly units: readonly string[];
  /** Where each run of `SHINGLE` units begins, counted in units. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** How much two texts have in common, each from 0 to 1. */
export interface SharedWording {
  /** The part of the first text that stands in the second. */
  readonly ofFirst: number;
  /** The part of the second text that stands in the first. */
  readonly ofSecond: number;
}

/**
 * Prepares a text: width, case and script (traditional or simplified) do not count, nor do spaces and punctuation, so
 * that another layout of the same words is the same. Takes memory in proportion to the text.
 */
export function wordingOf(text: string): Wording {
  const units = [...foldForSearch(text).matchAll(UNIT)].map(([unit]) => unit);
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHINGLE <= units.length; at += 1) {
    const shingle = shingleAt(units, at);
    const known = places.get(shingle);
    if (known) known.push(at);
    else places.set(shingle, [at]);
  }
  return { units, places };
}

/**
 * What two texts have in common: the share of units that lie in a run of `SHINGLE` which the other text has too,
 * wherever it stands there. The same text gives 1 and 1, texts without such a run 0 and 0, as does a text that is
 * shorter than one; with the texts changed round, the shares are.
 */
export function sharedWording(first: Wording, second: Wording): SharedWording {
  return { ofFirst: shareIn(first, second), ofSecond: shareIn(second, first) };
}

const UNIT = /\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])+/gu;

function shingleAt(units: readonly string[], at: number): string {
  return units.slice(at, at + SHINGLE).join(' ');
}

/** The part of a text that stands in another. */
function shareIn({ units, places }: Wording, other: Wording): number {
  if (places.size === 0) return 0;
  const isShared = new Uint8Array(units.length);
  for (const [shingle, starts] of places) {
    if (!other.places.has(shingle)) continue;
    for (const start of starts) isShared.fill(1, start, start + SHINGLE);
  }
  return isShared.reduce((sum, one) => sum + one, 0) / units.length;
}
