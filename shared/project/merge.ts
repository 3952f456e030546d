import { fail, type Problem } from '../result/problem';
import { ok, type Result } from '../result/result';
import type { Command, CommandBody } from './commands';
import { applySteps, asTrial, type Ground } from './merge/apply-steps';
import { Carrying } from './merge/carry';
import type { Choice, Conflict } from './merge/conflict';
import type { Key } from './merge/keys';
import { makeConflicts } from './merge/make-conflicts';
import { narrowed } from './merge/narrowed';
import { withoutUndoneRestores, withRestoreLast } from './merge/restores';
import { knownIds, Side, type Written } from './merge/side';
import {
  type Clash,
  clashOf,
  goneAround,
  replacesWhole,
  type Sides,
  type Sorted,
  sortOut,
} from './merge/sort-out';
import { sameValue, valueIn } from './merge/values';
import { findDisagreements, verdictConflict } from './merge/verdicts';
import { findWhereabouts, type Whereabouts } from './merge/whereabouts';
import type { Project } from './records';
import type { HistoryEntry } from './undo-stack';

/** Two histories of one project, oldest first, and what ours has come to. */
export interface MergeInput {
  readonly ours: readonly HistoryEntry[];
  readonly theirs: readonly HistoryEntry[];
  readonly project: Project;
}

/** Who merges, when (milliseconds since 1970), and fresh ids: for the commands that are nobody else's. */
export interface MergeHand {
  readonly by: string;
  readonly now: number;
  readonly newId: () => string;
}

/** What a merge comes to, before anybody has decided anything. */
export interface MergePlan {
  /** Their commands that can be applied as they are; of an edit of several fields, those fields. */
  readonly clean: readonly Command[];
  readonly conflicts: readonly Conflict[];
  /** Ids of their commands that change nothing here: taken back, written over, or we did the same. */
  readonly settled: readonly string[];
  /** What carrying it out needs. */
  readonly ground: Ground;
  readonly clashes: ReadonlyMap<string, Clash>;
}

/**
 * What merging a colleague's history into ours comes to: what can be applied as it is, and what somebody
 * has to decide. The rules are in `merge/SPEC.md`. Nothing of theirs is missing from it: a command is
 * known, clean, in a conflict, or settled (there is nothing to do).
 */
export function planMerge({ ours, theirs, project }: MergeInput): MergePlan {
  const known = { byUs: knownIds(ours), byThem: knownIds(theirs) };
  const history = withoutUndoneRestores(ours, theirs);
  const other = withoutUndoneRestores(theirs, ours);
  const where = findWhereabouts(project, [...theirs, ...ours]);
  const sides: Sides = {
    ours: new Side(history, other, known.byThem, where),
    theirs: new Side(withRestoreLast(other, known.byUs, project), history, known.byUs, where),
    project,
  };
  const sorted = sortOut(sides);
  const steps = stepsOf(sides.theirs, sorted, where);
  const carrying = new Carrying({ ours, theirs, news: sides.ours, where });
  const ground = { project, history, steps, where, carrying };
  const { project: merged, left } = applySteps(ground, {
    wants: (key) => isWanted(sorted.clashes, key, () => 'theirs'),
    keeps: (key) => isReplacement(sorted.clashes, key),
    asOwn: asTrial,
  });
  const failing = failingKeys(sides.theirs, sorted, merged, left);
  const clashes = withRefused(sorted.clashes, failing, merged);
  const disagreements = findDisagreements(sides, sorted.live, merged);
  const stepIds = new Set(steps.map(({ command }) => command.id));
  return {
    clean: cleanSteps(ground, clashes),
    conflicts: [
      ...makeConflicts(sides, { ...sorted, clashes }, { steps, failing, disagreements }),
      ...disagreements.filter(({ annotation }) => !clashOf(clashes, annotation)).map(verdictConflict),
    ],
    settled: theirs
      .map(({ command }) => command)
      .filter(({ id, body }) => body.type !== 'merge.settle' && !known.byUs.has(id) && !stepIds.has(id))
      .map(({ id }) => id),
    ground,
    clashes,
  };
}

/**
 * The commands to apply to our project, in this order; the reducer accepts every one. Theirs keep id, time
 * and author. Fails with `command.invalid` where a conflict has no choice, or one that it does not offer.
 */
export function mergeCommands(
  { conflicts, settled, ground, clashes }: MergePlan,
  choices: ReadonlyMap<string, Choice>,
  { by, now, newId }: MergeHand,
): Result<readonly Command[], Problem> {
  const own: CommandBody[] = [];
  for (const { key, ways } of conflicts) {
    const choice = choices.get(key);
    const bodies = choice && ways.get(choice);
    if (!bodies) return fail('command.invalid', { reason: `no choice for ${key}` });
    own.push(...bodies);
  }
  const asOwn = (body: CommandBody): Command => ({ id: newId(), at: now, by, reverses: null, body });
  const { entries, left } = applySteps(ground, {
    wants: (key) => isWanted(clashes, key, (clash) => choices.get(clash.key.text)),
    keeps: (key) => isReplacement(clashes, key) && choices.get(key.text) === 'ours',
    asOwn,
  });
  const commands = [...settled, ...left];
  // In front, so that it is the last thing that undoing the merge comes to.
  const settling: CommandBody[] =
    commands.length > 0 ? [{ type: 'merge.settle', commands, settled: true }] : [];
  return ok([...settling.map(asOwn), ...entries.map(({ command }) => command), ...own.map(asOwn)]);
}

/** Their commands with the keys that say something. */
function stepsOf({ news }: Side, { live }: Sorted, where: Whereabouts): readonly Written[] {
  return news.flatMap(({ command, keys }) => {
    const said = keys.filter(({ text }) => live.get(text)?.commands.includes(command));
    return narrowed(command, said, where) ? [{ command, keys: said }] : [];
  });
}

/**
 * Whether a key of theirs is to be written. What replaces a whole is written even where ours is put back
 * after that (MRG-7); what they changed in it before stays, unless we have changed the same.
 */
function isWanted(
  clashes: ReadonlyMap<string, Clash>,
  key: Key,
  choiceOn: (clash: Clash) => Choice | undefined,
): boolean {
  const clash = clashOf(clashes, key);
  if (!clash) return true;
  if (replacesWhole(clash)) return key.text === clash.key.text || !clashes.has(key.text);
  return choiceOn(clash) === 'theirs';
}

/** Whether a key of theirs removes, or restores, something whole that we have worked on. */
function isReplacement(clashes: ReadonlyMap<string, Clash>, { text }: Key): boolean {
  const clash = clashes.get(text);
  return clash !== undefined && replacesWhole(clash);
}

/** The keys that do not hold what they should once everything of theirs was applied and nothing removed. */
function failingKeys(
  theirs: Side,
  { live, clashes }: Sorted,
  merged: Project,
  left: readonly string[],
): readonly Key[] {
  return [...live.values()]
    .filter(({ key, after, commands }) => {
      const clash = clashOf(clashes, key);
      if (clash && replacesWhole(clash)) return false;
      const value = valueIn(merged, key);
      if (sameValue(value, theirs.hasRemoved(key) ? undefined : after)) return false;
      // Where a mark stands is said otherwise in a text that was corrected (MRG-13).
      if (key.field !== 'anchor' || value === undefined) return true;
      const isPutBack = key.within.some(({ text }) => live.get(text)?.after === true);
      return !isPutBack && left.includes(commands.at(-1)?.id ?? '');
    })
    .map(({ key }) => key);
}

/** Whatever failed and is in no conflict yet is one: nothing goes unseen (MRG-8). */
function withRefused(
  clashes: ReadonlyMap<string, Clash>,
  failing: readonly Key[],
  merged: Project,
): ReadonlyMap<string, Clash> {
  const all = new Map(clashes);
  for (const failed of failing) {
    const key = goneAround(merged, failed) ?? failed;
    if (!clashOf(all, key)) all.set(key.text, { key, reason: 'refused' });
  }
  return all;
}

function cleanSteps({ steps, where }: Ground, clashes: ReadonlyMap<string, Clash>): readonly Command[] {
  return steps.flatMap(({ command, keys }) => {
    const free = keys.filter((key) => !clashOf(clashes, key));
    return narrowed(command, free, where) ?? [];
  });
}
