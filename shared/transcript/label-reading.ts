import { foldWidth } from '../text/folding';
import type { SpeakerSign } from './findings';
import { keyOf } from './words-en';

/** What a label says about its speaker by its own words. */
export interface LabelReading {
  /** The same for every label of the same person, as far as one label alone can tell. */
  readonly key: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  /** What stands beside the name and could be an office or an outlet: what its bearer does decides (SPK-5). */
  readonly aside: string | null;
  readonly sign: SpeakerSign;
  /** What the label's words say: a journalist, the host, somebody else; `person` where they leave it open. */
  readonly voice: 'person' | 'journalist' | 'host' | 'other';
  /**
   * Whether the label's own words are enough (SPK-2), or the rest of the text has to support it; a `guess` has no more
   * than the form of a name, and needs the text's own manner of labelling (SPK-6).
   */
  readonly strength: 'certain' | 'weak' | 'guess';
}

/** A reading of a person's certain label, but for `parts`. */
export function readingOf(
  name: string,
  parts: Partial<LabelReading> & Pick<LabelReading, 'sign' | 'key'>,
): LabelReading {
  return {
    name,
    title: null,
    organisation: null,
    aside: null,
    voice: 'person',
    strength: 'certain',
    ...parts,
  };
}

/** An English label's reading; case and stops within the name do not tell two people apart. */
export function readingEn(
  name: string,
  parts: Partial<LabelReading> & Pick<LabelReading, 'sign'>,
): LabelReading {
  return readingOf(name, { key: keyOf(name), ...parts });
}

/** The reading with its words as `label` prints them, not in half width. */
export function asPrinted<R extends LabelReading | null>(label: string, reading: R): R {
  const folded = foldWidth(label);
  if (reading === null || folded === label) return reading;
  const printed = <T extends string | null>(words: T): T | string => {
    const at = words === null ? -1 : folded.indexOf(words);
    return words === null || at < 0 ? words : label.slice(at, at + words.length).replace(/\s/g, ' ');
  };
  return {
    ...reading,
    name: printed(reading.name),
    title: printed(reading.title),
    organisation: printed(reading.organisation),
  };
}
