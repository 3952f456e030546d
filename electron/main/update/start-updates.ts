import type { MenuWords } from '../app/language';
import { atDesk } from './at-desk';
import { feedUpdater, hasFeed } from './feed';
import { type UpdateState, Updates } from './updates';

interface Surroundings {
  readonly words: () => MenuWords;
  /** Shows how far the next version is. */
  readonly show: (state: UpdateState) => void;
}

/** Looks for a newer version now and whenever it is asked to; null where the package names no feed. */
export function startUpdates({ words, show }: Surroundings): Updates | null {
  if (!hasFeed()) return null;
  const updates = new Updates({ updater: feedUpdater(), person: atDesk(words), show });
  void updates.atStart();
  return updates;
}
