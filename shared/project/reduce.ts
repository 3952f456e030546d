import { fail, type Problem } from '../result/problem';
import { assertNever, err, ok, type Result } from '../result/result';
import { anchorFits } from './anchor-fits';
import { checkProblem } from './check-rules';
import type { AnnotationEdit, Command, CommandBody } from './commands';
import { deepFreeze } from './freeze';
import type { Annotation, Briefing, Check, Project } from './records';

/** The project after a command, and the body of the command that takes it back. */
export interface Applied {
  readonly project: Project;
  readonly inverse: CommandBody;
}

type Outcome = Result<{ readonly change: Partial<Project>; readonly inverse: CommandBody }, Problem>;

/**
 * Applies one command to a project: pure, and the only way in which a project changes.
 * Fails with `command.unknown-target`, `command.duplicate-id`, `command.bad-anchor`, `command.invalid`
 * or one of the `check.*` codes, and then nothing has changed.
 */
export function reduce(project: Project, command: Command): Result<Applied, Problem> {
  const outcome = change(project, command);
  if (!outcome.ok) return outcome;
  const next: Project = {
    ...project,
    ...outcome.value.change,
    changedAt: Math.max(project.changedAt, command.at),
  };
  return ok({ project: deepFreeze(next), inverse: outcome.value.inverse });
}

function change(project: Project, { at, by, body }: Command): Outcome {
  switch (body.type) {
    case 'project.rename':
      return ok({ change: { title: body.title }, inverse: { type: body.type, title: project.title } });

    case 'briefing.add': {
      const { briefing, annotations, checks } = body;
      if (find(project.briefings, briefing.id)) return fail('command.duplicate-id', { id: briefing.id });
      const problem = additionProblem(project, briefing, annotations, checks);
      if (problem) return err(problem);
      return ok({
        change: {
          briefings: [...project.briefings, briefing],
          annotations: [...project.annotations, ...annotations],
          checks: [...project.checks, ...checks],
        },
        inverse: { type: 'briefing.remove', briefing: briefing.id },
      });
    }

    case 'briefing.remove': {
      const briefing = find(project.briefings, body.briefing);
      if (!briefing) return unknown(body.briefing);
      const [annotations, otherAnnotations] = split(
        project.annotations,
        (a) => a.anchor.briefing === briefing.id,
      );
      const gone = new Set(annotations.map(({ id }) => id));
      const [checks, otherChecks] = split(project.checks, (check) => gone.has(check.annotation));
      return ok({
        change: {
          briefings: project.briefings.filter(({ id }) => id !== briefing.id),
          annotations: otherAnnotations,
          checks: otherChecks,
        },
        inverse: { type: 'briefing.add', briefing, annotations, checks },
      });
    }

    case 'speaker.edit':
      return changeBriefing(project, body.briefing, (briefing) => {
        const speaker = find(briefing.speakers, body.speaker);
        if (!speaker) return unknown(body.speaker);
        return ok({
          briefing: { ...briefing, speakers: replace(briefing.speakers, { ...speaker, ...body.edit }) },
          inverse: { ...body, edit: pickSame(speaker, body.edit) },
        });
      });

    case 'injected.mark':
      return changeBriefing(project, body.briefing, (briefing) => {
        const injected = find(briefing.injected, body.injected);
        if (!injected) return unknown(body.injected);
        return ok({
          briefing: {
            ...briefing,
            injected: replace(briefing.injected, { ...injected, status: body.status }),
          },
          inverse: { ...body, status: injected.status },
        });
      });

    case 'furniture.mark':
      return changeBriefing(project, body.briefing, (briefing) => {
        const furniture = find(briefing.furniture, body.furniture);
        if (!furniture) return unknown(body.furniture);
        return ok({
          briefing: {
            ...briefing,
            furniture: replace(briefing.furniture, { ...furniture, status: body.status }),
          },
          inverse: { ...body, status: furniture.status },
        });
      });

    case 'annotation.add': {
      const { annotation, checks } = body;
      const briefing = find(project.briefings, annotation.anchor.briefing);
      if (!briefing) return unknown(annotation.anchor.briefing);
      const problem = additionProblem(project, briefing, [annotation], checks);
      if (problem) return err(problem);
      return ok({
        change: {
          annotations: [...project.annotations, annotation],
          checks: [...project.checks, ...checks],
        },
        inverse: { type: 'annotation.remove', annotation: annotation.id },
      });
    }

    case 'annotation.remove': {
      const annotation = find(project.annotations, body.annotation);
      if (!annotation) return unknown(body.annotation);
      const [checks, otherChecks] = split(project.checks, (check) => check.annotation === annotation.id);
      return ok({
        change: {
          annotations: project.annotations.filter(({ id }) => id !== annotation.id),
          checks: otherChecks,
        },
        inverse: { type: 'annotation.add', annotation, checks },
      });
    }

    case 'annotation.edit': {
      const annotation = find(project.annotations, body.annotation);
      if (!annotation) return unknown(body.annotation);
      const misplaced = Object.keys(body.edit).find((key) => !(key in annotation));
      if (misplaced) return fail('command.invalid', { reason: `${misplaced} on a ${annotation.kind}` });
      return ok({
        // The keys were checked against the record's own kind just above.
        change: { annotations: replace(project.annotations, { ...annotation, ...body.edit } as Annotation) },
        inverse: { ...body, edit: pickSame(annotation as Annotation & AnnotationEdit, body.edit) },
      });
    }

    case 'check.record': {
      const { check } = body;
      if (find(project.checks, check.id)) return fail('command.duplicate-id', { id: check.id });
      const annotation = find(project.annotations, check.annotation);
      const briefing = annotation && find(project.briefings, annotation.anchor.briefing);
      if (!annotation || !briefing) return unknown(check.annotation);
      if (check.withdrawn) return fail('command.invalid', { reason: 'withdrawn already' });
      const problem = checkProblem(check, briefing.source);
      if (problem) return fail(problem);
      return ok({
        change: { checks: [...project.checks, check] },
        inverse: { type: 'check.withdraw', check: check.id },
      });
    }

    case 'check.withdraw':
      return changeCheck(project, body.check, { at, by }, 'check.reinstate');

    case 'check.reinstate':
      return changeCheck(project, body.check, null, 'check.withdraw');

    default:
      return assertNever(body);
  }
}

/**
 * Why annotations cannot be put on a briefing with the checks that come back with them, or null. Checks
 * are held to the same rule as new ones: this is no way round it.
 */
function additionProblem(
  project: Project,
  briefing: Briefing,
  annotations: readonly Annotation[],
  checks: readonly Check[],
): Problem | null {
  const repeated = repeatedId(project.annotations, annotations) ?? repeatedId(project.checks, checks);
  if (repeated !== undefined) return fail('command.duplicate-id', { id: repeated }).error;
  const misfit = annotations.find(({ anchor }) => !anchorFits(briefing, anchor));
  if (misfit) return fail('command.bad-anchor', { id: misfit.id }).error;
  const ids = new Set(annotations.map(({ id }) => id));
  for (const check of checks) {
    if (!ids.has(check.annotation)) return unknown(check.annotation).error;
    const problem = checkProblem(check, briefing.source);
    if (problem) return fail(problem).error;
  }
  return null;
}

/** The first id among the added records that is known already or stands among them twice. */
function repeatedId(
  known: readonly { readonly id: string }[],
  added: readonly { readonly id: string }[],
): string | undefined {
  const ids = new Set(known.map(({ id }) => id));
  for (const { id } of added) {
    if (ids.has(id)) return id;
    ids.add(id);
  }
  return undefined;
}

function changeBriefing(
  project: Project,
  id: string,
  make: (
    briefing: Briefing,
  ) => Result<{ readonly briefing: Briefing; readonly inverse: CommandBody }, Problem>,
): Outcome {
  const briefing = find(project.briefings, id);
  if (!briefing) return unknown(id);
  const made = make(briefing);
  if (!made.ok) return made;
  return ok({
    change: { briefings: replace(project.briefings, made.value.briefing) },
    inverse: made.value.inverse,
  });
}

function changeCheck(
  project: Project,
  id: string,
  withdrawn: Check['withdrawn'],
  inverse: 'check.withdraw' | 'check.reinstate',
): Outcome {
  const check = find(project.checks, id);
  if (!check) return unknown(id);
  if ((check.withdrawn === null) === (withdrawn === null)) {
    return fail('command.invalid', { reason: withdrawn ? 'withdrawn already' : 'not withdrawn' });
  }
  return ok({
    change: { checks: replace(project.checks, { ...check, withdrawn }) },
    inverse: { type: inverse, check: id },
  });
}

function unknown(id: string) {
  return fail('command.unknown-target', { id });
}

function find<T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined {
  return records.find((record) => record.id === id);
}

function replace<T extends { readonly id: string }>(records: readonly T[], next: T): readonly T[] {
  return records.map((record) => (record.id === next.id ? next : record));
}

function split<T>(records: readonly T[], test: (record: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const record of records) (test(record) ? yes : no).push(record);
  return [yes, no];
}

/** The present values of the keys that an edit is about to change. */
function pickSame<E extends object>(record: E, edit: E): E {
  return Object.fromEntries(Object.keys(edit).map((key) => [key, record[key as keyof E]])) as E;
}
