import { fail } from '../../result/problem';
import { ok } from '../../result/result';
import { checkProblem } from '../check-rules';
import type { BodyOf } from '../commands';
import { kinSources } from '../links';
import { append, find, replace } from '../record-list';
import type { Check, Project } from '../records';
import { invalid, type Outcome, unknown } from './outcome';

/** Puts a check on record. */
export function recordCheck(project: Project, body: BodyOf<'check.record'>): Outcome {
  const { check } = body;
  if (find(project.checks, check.id)) return fail('command.duplicate-id', { id: check.id });
  const annotation = find(project.annotations, check.annotation);
  const briefing = annotation && find(project.briefings, annotation.anchor.briefing);
  if (!annotation || !briefing) return unknown(check.annotation);
  if (check.withdrawn) return invalid('withdrawn already');
  if (check.signed) return invalid('signed already');
  if ((annotation.kind === 'quote') === (check.method === 'sources')) {
    return invalid(`${check.method} for a ${annotation.kind}`);
  }
  const problem = checkProblem(check, kinSources(project, briefing.id));
  if (problem) return fail(problem);
  return ok({
    change: { checks: append(project.checks, [check]) },
    inverse: { type: 'check.withdraw', check: check.id },
  });
}

/** Withdraws a check, or lets it count again. */
export function markCheck(
  project: Project,
  id: string,
  withdrawn: Check['withdrawn'],
  inverse: 'check.withdraw' | 'check.reinstate',
): Outcome {
  const check = find(project.checks, id);
  if (!check) return unknown(id);
  if ((check.withdrawn === null) === (withdrawn === null)) {
    return invalid(withdrawn ? 'withdrawn already' : 'not withdrawn');
  }
  return ok({
    change: { checks: replace(project.checks, { ...check, withdrawn }) },
    inverse: { type: inverse, check: id },
  });
}

/** Puts a second person's name to a check. Fails with `check.own-sign-off`. */
export function signCheck(project: Project, { check: id, signed }: BodyOf<'check.sign'>): Outcome {
  const check = find(project.checks, id);
  if (!check) return unknown(id);
  if (check.signed) return invalid('signed already');
  if (check.by === signed.by) return fail('check.own-sign-off', { by: signed.by });
  return ok({
    change: { checks: replace(project.checks, { ...check, signed }) },
    inverse: { type: 'check.unsign', check: id },
  });
}

/** Takes the second name off a check. */
export function unsignCheck(project: Project, id: string): Outcome {
  const check = find(project.checks, id);
  if (!check) return unknown(id);
  if (!check.signed) return invalid('not signed');
  return ok({
    change: { checks: replace(project.checks, { ...check, signed: null }) },
    inverse: { type: 'check.sign', check: id, signed: check.signed },
  });
}
