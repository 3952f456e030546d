import type { FileBytes } from './read-file';
import text from './sample-briefing.txt?raw';

/** The sample briefing, as if it had been read from a file. */
export function sampleFile(): FileBytes {
  return { name: 'sample-briefing.txt', bytes: new TextEncoder().encode(text) };
}
