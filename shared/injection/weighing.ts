import type { InjectionSign } from './findings';
import type { GrownSuspect } from './growth';
import type { Seam, Seams } from './seams';

/** A stretch that has to go, with the signs that say so. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly signs: readonly InjectionSign[];
}

/** Of the places of one string, at least this share has to break a word before the string alone is proof. */
const BROKEN_SHARE = 0.2;
const BROKEN_SHARE_OWN_SCRIPT = 0.5;
const SHORTEST = 2;
/** A word of two characters in the other script is more often a slip of conversion than an advertisement. */
const SHORTEST_UNKNOWN = 3;
/** From so many sure findings on, a copy counts as spammed, and less is needed for the rest of it. */
const SPAMMED = 2;

interface Weighed extends GrownSuspect {
  readonly seam: Seam;
  readonly broken: boolean;
}

/** Weighs the signs together (INJ-2): no sign is proof by itself. */
export function weighSuspects(suspects: readonly GrownSuspect[], seams: Seams): readonly Verdict[] {
  const weighed = suspects.map((suspect): Weighed => {
    const seam = seams.without(suspect.start, suspect.end);
    return { ...suspect, seam, broken: seam.word || seam.phrase };
  });
  const families = new Map<string, { places: number; broken: number }>();
  for (const { family, broken } of weighed) {
    const tally = families.get(family) ?? { places: 0, broken: 0 };
    families.set(family, { places: tally.places + 1, broken: tally.broken + Number(broken) });
  }
  const brokenShare = (suspect: Weighed): number => {
    const tally = families.get(suspect.family);
    return tally ? tally.broken / tally.places : 0;
  };
  const sure = weighed.filter((suspect) => isSure(suspect, brokenShare(suspect)));
  const isSpammed = sure.length >= SPAMMED;
  const surely = new Set(sure);
  return weighed
    .filter((suspect) => surely.has(suspect) || (isSpammed && isLikely(suspect)))
    .map((suspect) => ({ start: suspect.start, end: suspect.end, signs: signsOf(suspect) }));
}

function isSure(suspect: Weighed, brokenShare: number): boolean {
  const { foreign, known, repeated, quoted, broken } = suspect;
  if (suspect.end - suspect.start < SHORTEST) return false;
  if (foreign === 0) {
    // In the script of the text: only an advertisement that breaks words, and not by chance.
    return known === 'phrase' && !quoted && broken && brokenShare >= BROKEN_SHARE_OWN_SCRIPT;
  }
  if (quoted) return false;
  if (known === 'phrase') return true;
  if (known === 'trade' && (repeated || broken)) return true;
  if (suspect.end - suspect.start < SHORTEST_UNKNOWN) return false;
  if (repeated) return brokenShare >= BROKEN_SHARE;
  return foreign >= 2 && suspect.seam.word;
}

/** In a copy that is known to be spammed, two weak signs are enough. */
function isLikely({ foreign, known, repeated, broken, quoted, start, end }: Weighed): boolean {
  if (end - start < SHORTEST || quoted) return false;
  return foreign > 0 ? repeated || known === 'trade' : known !== null && broken;
}

function signsOf({ foreign, repeated, broken, known }: Weighed): readonly InjectionSign[] {
  const signs: InjectionSign[] = [];
  if (foreign > 0) signs.push('script');
  if (repeated) signs.push('repeated');
  if (broken) signs.push('split-word');
  if (known !== null) signs.push('spam-word');
  return signs;
}
