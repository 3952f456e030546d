import { fail, type Problem } from '../../result/problem';
import { anchorFits } from '../anchor-fits';
import { checkProblem } from '../check-rules';
import { find } from '../record-list';
import type { Briefing, Project } from '../records';
import { unknown } from './outcome';

/** What an annotation or a check can be a repetition of. */
type Marks = Pick<Project, 'annotations' | 'checks'>;
/** Of which nothing is a repetition. */
export const NOTHING: Marks = { annotations: [], checks: [] };

/**
 * Why annotations cannot be put on briefings with the checks that come with them, or null. Checks need what new ones
 * need. Only whether a source is independent is not asked: where the briefing came from may have been learnt after the
 * check, which has to come back as it was; it is stale then (`staleReasons`), so this is no way round the rule.
 */
export function additionProblem(
  present: Marks,
  briefings: readonly Briefing[],
  { annotations, checks }: Marks,
): Problem | null {
  const repeated = repetition(present.annotations, annotations) ?? repetition(present.checks, checks);
  if (repeated) return repeated;
  const ids = new Set<string>();
  for (const { id, anchor } of annotations) {
    const briefing = find(briefings, anchor.briefing);
    if (!briefing || !anchorFits(briefing, anchor)) return fail('command.bad-anchor', { id }).error;
    ids.add(id);
  }
  for (const check of checks) {
    if (!ids.has(check.annotation)) return unknown(check.annotation).error;
    const problem = checkProblem(check, []);
    if (problem) return fail(problem).error;
  }
  return null;
}

/** That the id of an added record is known already or stands among them twice, or null. */
export function repetition<T extends { readonly id: string }>(
  known: readonly T[],
  added: readonly T[],
): Problem | null {
  const ids = new Set<string>();
  for (const { id } of added) {
    if (ids.has(id) || find(known, id)) return fail('command.duplicate-id', { id }).error;
    ids.add(id);
  }
  return null;
}
