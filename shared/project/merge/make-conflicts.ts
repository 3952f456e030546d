import type { Command, CommandBody } from '../commands';
import type { Project } from '../records';
import { type Choice, type Conflict, type ConflictSide, joined } from './conflict';
import type { Key } from './keys';
import type { Written } from './side';
import { type Clash, clashOf, replacesWhole, type Sides, type Sorted } from './sort-out';
import { type Value, valueIn } from './values';
import type { Disagreement } from './verdicts';

/** What a trial of applying everything of theirs has shown. */
export interface Trial {
  readonly steps: readonly Written[];
  /** Keys that did not come to hold what they should. */
  readonly failing: readonly Key[];
  readonly disagreements: readonly Disagreement[];
}

/** What one side holds, and the command that it comes from where the history tells. */
interface Said {
  readonly value: Value;
  readonly command: Command | null;
}

/** The outermost clashes as conflicts, each with the commands of theirs that go with it. */
export function makeConflicts(sides: Sides, sorted: Sorted, trial: Trial): readonly Conflict[] {
  const { clashes } = sorted;
  return [...clashes.values()]
    .filter((clash) => clashOf(clashes, clash.key) === clash)
    .map((clash) => makeConflict(clash, sides, sorted, trial));
}

function makeConflict(
  clash: Clash,
  sides: Sides,
  { live, clashes }: Sorted,
  { steps, failing, disagreements }: Trial,
): Conflict {
  const { key, reason } = clash;
  const goesAlong = (one: Key) => clashOf(clashes, one) === clash;
  const ours: Said = {
    value: valueIn(sides.project, key),
    command: sides.ours.words.get(key.text)?.commands.at(-1) ?? sides.ours.latestOn(key),
  };
  const word = live.get(key.text);
  const theirs: Said = {
    // Where they have no word on a record itself, it is about what stands in it: they have it.
    value: word ? word.after : true,
    command: word?.commands.at(-1) ?? sides.theirs.latestOn(key),
  };
  // A record that stays or comes back has the checks of both: those of the side that kept it stand.
  const inIt = disagreements.filter(({ annotation }) => goesAlong(annotation));
  const ways = new Map<Choice, readonly CommandBody[]>();
  ways.set('ours', replacesWhole(clash) ? inIt.flatMap(({ withdrawal }) => withdrawal.theirs) : []);
  if (!failing.some(goesAlong)) {
    ways.set('theirs', reason === 'removed-by-us' ? inIt.flatMap(({ withdrawal }) => withdrawal.ours) : []);
    const edit = joining(key, ours, theirs);
    if (edit) ways.set('both', [edit]);
  }
  return {
    key: key.text,
    target: key.target,
    field: key.field,
    reason,
    ours: shown(key, ours, sides.project),
    theirs: shown(key, theirs, sides.project),
    commands: steps.filter(({ keys }) => keys.some(goesAlong)).map(({ command }) => command.id),
    ways,
  };
}

function shown({ field }: Key, { value, command }: Said, { changedAt }: Project): ConflictSide {
  return {
    value: field === null ? null : (value ?? null),
    removed: value === undefined,
    by: command?.by ?? '',
    at: command?.at ?? changedAt,
  };
}

/** An edit to both values (MRG-11). Their order does not depend on which side merges, so both come to the same. */
function joining({ target, field }: Key, ours: Said, theirs: Said): CommandBody | null {
  if (target.kind !== 'annotation' || field === null) return null;
  const [earlier, later] = isBefore(theirs.command, ours.command) ? [theirs, ours] : [ours, theirs];
  const value = joined(field, earlier.value ?? null, later.value ?? null);
  if (value === null) return null;
  return { type: 'annotation.edit', annotation: target.annotation, edit: { [field]: value } };
}

function isBefore(one: Command | null, other: Command | null): boolean {
  if (!one || !other) return false;
  return one.at < other.at || (one.at === other.at && one.id < other.id);
}
