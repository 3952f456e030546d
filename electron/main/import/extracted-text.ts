import type { Encoding } from '../../../shared/import/encodings';
import type { Remark } from '../../../shared/import/remarks';
import type { Structure } from '../../../shared/text/structure';
import type { BadPlace } from './encoding/bad-bytes';

/** How sure it is in which encoding bytes were to be read. */
export interface Decoding {
  /** What the text could be in, the most likely one first; a single one leaves no doubt. */
  readonly candidates: readonly Encoding[];
  /** The first sequences of bytes that are no characters and stand as U+FFFD. */
  readonly bad: readonly BadPlace[];
}

/** What a reader found in a file. Offsets are UTF-16 code units of `text`. */
export interface ExtractedText {
  /** What people would read there: a paragraph a line, table rows as lines with tabs between the cells. */
  readonly text: string;
  /** How the bytes were decoded, as the Encoding standard names it; `binary` where they hold no plain text. */
  readonly encoding: string;
  /** In order of `start`. */
  readonly structure: readonly Structure[];
  /** The document's own title, where it has one. */
  readonly title: string | null;
  /** Where a saved page says it came from; http or https. */
  readonly address: string | null;
  readonly remarks: readonly Remark[];
  /** Where bytes were decoded. */
  readonly decoding?: Decoding;
}
