import type { SpeakerSign } from './findings';

/** What a label says about its speaker by its own words. */
export interface LabelReading {
  /** The same for every label of the same person, as far as one label alone can tell. */
  readonly key: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly sign: SpeakerSign;
  /** What the label's words say: a journalist, the host, somebody else; `person` where they leave it open. */
  readonly voice: 'person' | 'journalist' | 'host' | 'other';
  /** Whether the label's own words are enough (SPK-2); if not, the rest of the text has to support it. */
  readonly certain: boolean;
}
