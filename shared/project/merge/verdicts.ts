import type { CommandBody } from '../commands';
import type { Check, Project } from '../records';
import type { Conflict, ConflictSide } from './conflict';
import { fieldOf, type Key } from './keys';
import type { Word } from './side';
import type { Sides } from './sort-out';

/** An annotation that both sides have checked since, with another verdict (MRG-9). */
export interface Disagreement {
  readonly annotation: Key;
  /** What withdraws the checks of one side. */
  readonly withdrawal: { readonly ours: readonly CommandBody[]; readonly theirs: readonly CommandBody[] };
  readonly ours: ConflictSide;
  readonly theirs: ConflictSide;
}

/** All of them; `merged` is our project with everything of theirs. */
export function findDisagreements(
  { ours }: Sides,
  live: ReadonlyMap<string, Word>,
  merged: Project,
): readonly Disagreement[] {
  const ourChecks = checksIn(ours.words);
  const theirChecks = checksIn(live);
  const judged = new Map([...theirChecks.values()].map((annotation) => [annotation.text, annotation]));
  const found: Disagreement[] = [];
  for (const annotation of judged.values()) {
    const onIt = (checks: ReadonlyMap<string, Key>) =>
      merged.checks.filter(({ id, withdrawn }) => !withdrawn && checks.get(id)?.text === annotation.text);
    const [mine, yours] = [onIt(ourChecks), onIt(theirChecks)];
    const [ourLast, theirLast] = [mine.at(-1), yours.at(-1)];
    if (!ourLast || !theirLast || ourLast.verdict === theirLast.verdict) continue;
    const withdrawal = { ours: withdrawing(mine), theirs: withdrawing(yours) };
    found.push({ annotation, withdrawal, ours: shown(ourLast), theirs: shown(theirLast) });
  }
  return found;
}

/**
 * Asks which verdict stands: otherwise it would depend on who merges. Both checks are on record then, and
 * that of the other side is withdrawn.
 */
export function verdictConflict({ annotation, withdrawal, ours, theirs }: Disagreement): Conflict {
  return {
    key: fieldOf(annotation, 'verdict').text,
    target: annotation.target,
    field: 'verdict',
    reason: 'both-changed',
    ours,
    theirs,
    commands: [],
    ways: new Map([
      ['ours', withdrawal.theirs],
      ['theirs', withdrawal.ours],
    ]),
  };
}

/** The checks that are recorded among some words, by id, with the key of what each judges. */
function checksIn(words: ReadonlyMap<string, Word>): ReadonlyMap<string, Key> {
  const checks = new Map<string, Key>();
  for (const { key, after } of words.values()) {
    const annotation = key.within.at(-1);
    const { target, field } = key;
    if (target.kind === 'check' && field === null && after && annotation)
      checks.set(target.check, annotation);
  }
  return checks;
}

function shown({ verdict, by, at }: Check): ConflictSide {
  return { value: verdict, removed: false, by, at };
}

function withdrawing(checks: readonly Check[]): readonly CommandBody[] {
  return checks.map(({ id }) => ({ type: 'check.withdraw', check: id }));
}
