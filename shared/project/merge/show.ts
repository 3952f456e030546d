import type { Comparison, MergeConflict, ConflictSide as ShownSide } from '../../ipc/contract';
import { historyLines } from '../history';
import type { MergePlan } from '../merge';
import type { Project } from '../records';
import { knownIn, named, readable } from '../subject';
import { applySteps, asTrial } from './apply-steps';
import type { Conflict, ConflictSide } from './conflict';
import { clashOf } from './sort-out';

/** A plan for people to read. Names come from our project, or from theirs where ours has removed something. */
export function showPlan({ clean, conflicts, ground, clashes }: MergePlan, theirs: Project): Comparison {
  const { entries, project } = applySteps(ground, {
    wants: (key) => !clashOf(clashes, key),
    keeps: () => false,
    asOwn: asTrial,
  });
  const numbered = entries.map((entry, index) => ({ ...entry, seq: index + 1 }));
  const { lines } = historyLines(numbered, project, { before: null, count: numbered.length });
  // Without what is put back for them to be applied.
  const shown = new Set(clean.map(({ id }) => id));
  return {
    clean: lines.filter(({ id }) => shown.has(id)).toReversed(),
    conflicts: conflicts.map((conflict) => showConflict(conflict, ground.project, theirs)),
  };
}

function showConflict(
  { key, target, field, reason, ours, theirs, ways }: Conflict,
  project: Project,
  theirProject: Project,
): MergeConflict {
  const known =
    [knownIn(project), knownIn(theirProject)].find((one) => named(target, one)) ?? knownIn(project);
  const side = (one: ConflictSide): ShownSide => ({
    ...one,
    value: field === null ? null : readable(one.value, field, target, known),
  });
  return {
    key,
    reason,
    subject: named(target, known) ?? { kind: 'project', title: known.title },
    field,
    ours: side(ours),
    theirs: side(theirs),
    choices: [...ways.keys()],
  };
}
