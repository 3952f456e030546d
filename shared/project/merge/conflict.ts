import type { CommandBody } from '../commands';
import type { Target } from './keys';
import type { StoredValue, Value } from './values';

/** What can be decided: keep ours, take theirs, or (notes and tags) keep the one and add the other. */
export const CHOICES = ['ours', 'theirs', 'both'] as const;
export type Choice = (typeof CHOICES)[number];

/** Why somebody has to decide. */
export type ConflictReason = 'both-changed' | 'removed-by-us' | 'removed-by-them' | 'refused';

/** One side of a conflict: what it says, and who said so last (nobody, where the history does not tell). */
export interface ConflictSide {
  /** Null where it is about a whole record. */
  readonly value: StoredValue;
  readonly removed: boolean;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Something that only a person can decide. It holds ids and values; the projects know the names. */
export interface Conflict {
  /** Names it among the choices. */
  readonly key: string;
  readonly target: Target;
  /** The field in question; null where it is about the whole record. */
  readonly field: string | null;
  readonly reason: ConflictReason;
  readonly ours: ConflictSide;
  readonly theirs: ConflictSide;
  /** Ids of theirs that go with the decision. */
  readonly commands: readonly string[];
  /** What can be chosen, with the commands of our own that each choice asks for. */
  readonly ways: ReadonlyMap<Choice, readonly CommandBody[]>;
}

/** Both values in one, the earlier first (MRG-11); null for a field of which only one value can be. */
export function joined(
  field: string | null,
  earlier: Value,
  later: Value,
): string | readonly string[] | null {
  if (field === 'note' && isText(earlier) && isText(later)) return `${earlier}\n\n${later}`;
  if (field !== 'tags' || !Array.isArray(earlier) || !Array.isArray(later)) return null;
  return [...new Set([...earlier, ...later])];
}

function isText(value: Value): value is string {
  return typeof value === 'string' && value !== '';
}
