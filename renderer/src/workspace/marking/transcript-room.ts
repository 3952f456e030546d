import type { Box } from '../../ui/place-beside';

/** Where the transcript is in the window: what floats at its words stays within it. */
export function transcriptRoom(): Box | undefined {
  return document.querySelector('main [role="document"]')?.closest('section')?.getBoundingClientRect();
}
