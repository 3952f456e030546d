import type { Project } from '../records';
import type { ConflictReason } from './conflict';
import { isPartOf, type Key, PROJECT } from './keys';
import { isChange, type Side, type Word } from './side';
import { sameValue, valueIn } from './values';

/** Both sides of a merge, and what ours has come to. */
export interface Sides {
  readonly ours: Side;
  readonly theirs: Side;
  readonly project: Project;
}

/** A key on which somebody has to decide. All of theirs that stands in it goes with the decision. */
export interface Clash {
  readonly key: Key;
  readonly reason: ConflictReason;
}

/** What is to be done about what they say. */
export interface Sorted {
  /** Their words that would change something here, by the key's text, clashing or not. */
  readonly live: ReadonlyMap<string, Word>;
  readonly clashes: ReadonlyMap<string, Clash>;
}

/** Holds their words against ours, key by key. */
export function sortOut(sides: Sides): Sorted {
  const restored = sides.theirs.words.get(PROJECT.text);
  if (restored) return sortOutRestored(sides, restored);
  const live = new Map<string, Word>();
  const clashes = new Map<string, Clash>();
  const removalsInGone: Word[] = [];
  // Wholes come before what stands in them.
  const words = [...sides.theirs.words.values()].toSorted(
    (a, b) => a.key.within.length - b.key.within.length,
  );
  for (const word of words) {
    const { key, after } = word;
    // What stands in a record that they put here is theirs altogether.
    if (key.within.some(({ text }) => live.get(text)?.after === true)) {
      live.set(key.text, word);
      continue;
    }
    if (!isChange(word) || isMoot(sides, key, live)) continue;
    const gone = goneAround(sides.project, key);
    if (gone && after === undefined) {
      removalsInGone.push(word);
      continue;
    }
    if (!gone && hasIt(sides, word)) continue;
    live.set(key.text, word);
    const clash = gone ? clashWithRemoval(sides, gone) : clashWithWord(sides, word);
    // What they have changed and then removed is only asked about with the removal.
    const isSpent = after !== undefined && sides.theirs.hasRemoved(key) && !clashOf(clashes, key);
    if (clash && !isSpent) clashes.set(clash.key.text, clash);
  }
  // Nobody has to be asked to remove what is gone, but it does not come back with the record that it was in.
  for (const word of removalsInGone) {
    if (clashOf(clashes, word.key)) live.set(word.key.text, word);
  }
  return { live, clashes };
}

/** The outermost clash that a key goes with, or null. */
export function clashOf(clashes: ReadonlyMap<string, Clash>, key: Key): Clash | null {
  const whole = [...key.within, key].find(({ text }) => clashes.has(text));
  return whole ? (clashes.get(whole.text) ?? null) : null;
}

/** Whether theirs puts something else, or nothing, in the place of a whole that we have worked on. */
export function replacesWhole({ key, reason }: Clash): boolean {
  return reason === 'removed-by-them' || (reason === 'both-changed' && key.field === null);
}

/** A record around a key that a project does not have, the outermost; undefined where all are there. */
export function goneAround(project: Project, key: Key): Key | undefined {
  return key.within.find((whole) => valueIn(project, whole) === undefined);
}

/** A restore says everything at once, so it goes with nothing else that we say (MRG-10). */
function sortOutRestored({ ours }: Sides, restored: Word): Sorted {
  const { key } = restored;
  return {
    live: new Map([[key.text, restored]]),
    clashes: new Map(
      [...ours.words.values()].some(isChange) ? [[key.text, { key, reason: 'both-changed' }]] : [],
    ),
  };
}

/** Whether a key stands in a record that they have removed in the end: then nothing counts but that removal. */
function isMoot({ theirs, project }: Sides, key: Key, live: ReadonlyMap<string, Word>): boolean {
  const whole = key.within.at(-1);
  if (!whole || !theirs.hasRemoved(whole)) return false;
  const isRemovedWithIt = key.within.some(({ text }) => live.has(text));
  return goneAround(project, key) !== undefined || !isRemovedWithIt;
}

/** Whether ours says the same, or has gone on from there (MRG-4). */
function hasIt({ ours, project }: Sides, { key, after, isReplaced }: Word): boolean {
  // The same place in two texts that were corrected is two places (MRG-13).
  if (isReplaced || key.field === 'anchor') return false;
  const own = ours.words.get(key.text);
  return sameValue(after, valueIn(project, key)) || (own !== undefined && sameValue(after, own.before));
}

/** Nothing stands against a record that our history has never heard of; a trial will show that it is missing. */
function clashWithRemoval({ ours }: Sides, gone: Key): Clash | null {
  return ours.isHeard(gone) === null ? null : { key: gone, reason: 'removed-by-us' };
}

/** What stands against a word of theirs on something that is here, or null (MRG-5, MRG-7). */
function clashWithWord({ ours, project }: Sides, { key, before, after, isReplaced }: Word): Clash | null {
  if (after === undefined || isReplaced) {
    const losesOurs = ({ key: own }: Word) => isPartOf(own, key) && valueIn(project, own) !== undefined;
    const isNews = [...ours.words.values()].filter(isChange).some(losesOurs) || ours.words.has(PROJECT.text);
    return isNews ? { key, reason: isReplaced ? 'both-changed' : 'removed-by-them' } : null;
  }
  const heard = ours.isHeard(key);
  // A mark goes along with corrections, which say nothing on its place: another value is no change of ours (MRG-13).
  const isAlong = key.field === 'anchor' && heard === null;
  const isFree = isAlong || heard === true || sameValue(before, valueIn(project, key));
  return isFree ? null : { key, reason: 'both-changed' };
}
