import type { Invisible, InvisibleKind, LookAlikeScript } from './invisible';
import { findLookAlikes, scriptsAtHome } from './look-alikes';
import { findUnseen, runsRightToLeft } from './unseen';

/** What a whole text says about the characters in a part of it. */
export interface Surroundings {
  readonly isRightToLeft: boolean;
  /** Scripts other than Latin that the text has plain words of. */
  readonly scripts: ReadonlySet<LookAlikeScript>;
}

/** So much of a text says which scripts it has, in code units: the longest ones are not read twice. */
const READ = 1_000_000;

/** Reads a whole text, so that its parts can be judged by it. */
export function surroundingsOf(whole: string): Surroundings {
  const text = whole.slice(0, READ);
  return { isRightToLeft: runsRightToLeft(text), scripts: scriptsAtHome(text) };
}

/**
 * The characters of a text that the eye does not tell: those that cannot be seen, and letters of another script that
 * look like its own (SPEC.md). In order, a whole code point each, in UTF-16 code units. For a part of a text, give the
 * surroundings of the whole.
 */
export function findInvisibles(
  text: string,
  surroundings: Surroundings = surroundingsOf(text),
): readonly Invisible[] {
  const unseen = findUnseen(text, surroundings.isRightToLeft);
  const alike = findLookAlikes(text, surroundings.scripts);
  return alike.length === 0 ? unseen : [...unseen, ...alike].sort((a, b) => a.start - b.start);
}

/** How many there are of each kind. */
export function countKinds(found: readonly Invisible[]): ReadonlyMap<InvisibleKind, number> {
  const counts = new Map<InvisibleKind, number>();
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
