import { keep, readKept } from '../state/kept';

/** How many things the palette remembers. */
const MOST = 6;
const NAME = 'palette.recent';

/** Keys of what was chosen in the palette last, the latest first. */
export function recents(): readonly string[] {
  const kept = readKept(NAME);
  return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string').slice(0, MOST) : [];
}

export function remember(key: string): void {
  keep(NAME, [key, ...recents().filter((other) => other !== key)].slice(0, MOST));
}
