import { type SharedWording, sharedWording, type Wording } from './shared-wording';

/**
 * From this share on, a file is a copy of the briefing: half of it is the briefing's words, or half of the briefing
 * stands in it, whatever a page puts around that. A story that quotes some sentences has mostly words of its own, and
 * a table or a communiqué on the same subject shares only names and terms.
 */
export const COPIED_FILE = 0.5;

/**
 * From this share on, an extract is the briefing's own sentence: nearly all of it stands there. Two texts that state
 * one fact have its terms and the number in common, and put them in other words.
 */
export const COPIED_EXTRACT = 0.8;

/** How much of which text is the briefing's wording, from 0 to 1. */
export interface Copied {
  readonly part: 'file' | 'extract';
  /** The larger of both shares. */
  readonly share: number;
}

/** Whether a text that came with a source is a copy of the briefing, and how much of one; null where it is none. */
export function copiedFile(file: Wording, briefing: Wording): Copied | null {
  const share = largest(sharedWording(file, briefing));
  return share >= COPIED_FILE ? { part: 'file', share } : null;
}

/** Whether an extract that is long enough to tell (`isTelling`) is the briefing's wording. */
export function copiedExtract(extract: Wording, briefing: Wording): Copied | null {
  const { ofFirst } = sharedWording(extract, briefing);
  return ofFirst >= COPIED_EXTRACT ? { part: 'extract', share: ofFirst } : null;
}

/**
 * Whether an extract is long enough to tell whose words they are: 24 Han characters, 60 characters of other scripts
 * (UTF-16 code units, spaces in a row as one), or a mixture that comes to as much. A number, or a row of a table, reads the same wherever it stands.
 */
export function isTelling(extract: string): boolean {
  const others = extract.replace(/\p{sc=Han}/gu, '');
  const words = others.replace(/\s+/g, ' ').trim();
  return (extract.length - others.length) / 24 + words.length / 60 >= 1;
}

function largest({ ofFirst, ofSecond }: SharedWording): number {
  return Math.max(ofFirst, ofSecond);
}
