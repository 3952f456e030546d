import type { Sample } from './sample-document.mjs';

/** What the page of a peer can do. */
interface Peer {
  /** Shows the sample, in place of what was shown. */
  open(sample: Sample): void;
  /** Brings a paragraph into sight. */
  show(paragraph: number): void;
  /** Marks the beginning of a paragraph. */
  tag(paragraph: number, length: number): void;
  /** Puts the caret into a paragraph, for a peer that can be typed in. */
  type?(paragraph: number, offset: number): void;
}

declare global {
  interface Window {
    peer: Peer;
  }
}
