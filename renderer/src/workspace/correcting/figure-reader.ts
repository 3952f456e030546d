import type { rereadFigures } from '../../../../shared/project/revise/reread-figures';

let reader: typeof rereadFigures | null = null;

/**
 * The engine that reads the figures of a corrected block. It comes when the transcript is first corrected, since the window
 * does not wait for it; from then on it is there at once, also while the window closes.
 */
export async function figureReader(): Promise<typeof rereadFigures> {
  reader ??= (await import('../../../../shared/project/revise/reread-figures')).rereadFigures;
  return reader;
}
