import { fail, type Problem } from '../result/problem';
import { assertNever, err, ok, type Result } from '../result/result';
import { anchorFits } from './anchor-fits';
import { checkProblem } from './check-rules';
import type { AnnotationEdit, Command, CommandBody } from './commands';
import { deepFreeze } from './freeze';
import { append, find, replace } from './record-list';
import type { Annotation, Briefing, Check, Project, Source } from './records';

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
  const outcome = change(deepFreeze(project), command);
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

    case 'project.restore': {
      const { type, ...state } = body;
      const problem = repetition([], state.briefings) ?? additionProblem(NOTHING, state.briefings, state);
      if (problem) return err(problem);
      const { title, briefings, annotations, checks } = project;
      return ok({ change: state, inverse: { type, title, briefings, annotations, checks } });
    }

    case 'briefing.add': {
      const { briefing, annotations, checks } = body;
      const problem = repetition(project.briefings, [briefing]) ?? additionProblem(project, [briefing], body);
      if (problem) return err(problem);
      return ok({
        change: {
          briefings: append(project.briefings, [briefing]),
          annotations: append(project.annotations, annotations),
          checks: append(project.checks, checks),
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
      const problem = additionProblem(project, [briefing], { annotations: [annotation], checks });
      if (problem) return err(problem);
      return ok({
        change: {
          annotations: append(project.annotations, [annotation]),
          checks: append(project.checks, checks),
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
        change: { checks: append(project.checks, [check]) },
        inverse: { type: 'check.withdraw', check: check.id },
      });
    }

    case 'check.withdraw':
      return changeCheck(project, body.check, { at, by }, 'check.reinstate');

    case 'check.reinstate':
      return changeCheck(project, body.check, null, 'check.withdraw');

    // It says something about the history, not about the records.
    case 'merge.settle':
      return ok({ change: {}, inverse: { ...body, settled: !body.settled } });

    default:
      return assertNever(body);
  }
}

/** What an annotation or a check can be a repetition of. */
type Marks = Pick<Project, 'annotations' | 'checks'>;
const NOTHING: Marks = { annotations: [], checks: [] };

/**
 * Why annotations cannot be put on briefings with the checks that come with them, or null. Checks are held
 * to the same rule as new ones: this is no way round it.
 */
function additionProblem(
  present: Marks,
  briefings: readonly Briefing[],
  { annotations, checks }: Marks,
): Problem | null {
  const repeated = repetition(present.annotations, annotations) ?? repetition(present.checks, checks);
  if (repeated) return repeated;
  const sources = new Map<string, Source>();
  for (const { id, anchor } of annotations) {
    const briefing = find(briefings, anchor.briefing);
    if (!briefing || !anchorFits(briefing, anchor)) return fail('command.bad-anchor', { id }).error;
    sources.set(id, briefing.source);
  }
  for (const check of checks) {
    const source = sources.get(check.annotation);
    if (!source) return unknown(check.annotation).error;
    const problem = checkProblem(check, source);
    if (problem) return fail(problem).error;
  }
  return null;
}

/** That the id of an added record is known already or stands among them twice, or null. */
function repetition<T extends { readonly id: string }>(
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
