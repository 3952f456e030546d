import { createContext, type RefObject, use } from 'react';
import type { Briefing } from '../../../shared/project/records';
import type { TranscriptHandle } from '../editor/transcript';

/** The briefing on the screen and the transcript that shows it; it stays while marks come and go. */
export interface Current {
  readonly briefing: Briefing;
  /** The decoded source of the briefing. */
  readonly text: string;
  readonly transcript: RefObject<TranscriptHandle | null>;
}

export const CurrentContext = createContext<Current | null>(null);

/** What the workspace shows; only for its parts. */
export function useCurrent(): Current {
  const current = use(CurrentContext);
  if (!current) throw new Error('Outside of the workspace there is no current briefing.');
  return current;
}
