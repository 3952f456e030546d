import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import type { BodyOf, Command, CommandBody, PartBody, SimpleBody } from './commands';
import { deepFreeze } from './freeze';
import { append, find } from './record-list';
import { type Project, stateOf } from './records';
import { additionProblem, NOTHING, repetition } from './reduce/additions';
import { type Outcome, parted, type Stamp, unknown } from './reduce/outcome';
import { changePart } from './reduce/part';

/** The project after a command, and the body of the command that takes it back. */
export interface Applied {
  readonly project: Project;
  readonly inverse: CommandBody;
}

/**
 * Applies one command to a project: pure, and the only way in which a project changes.
 * Fails with `command.unknown-target`, `command.duplicate-id`, `command.bad-anchor`, `command.invalid`
 * or one of the `check.*` codes, and then nothing has changed.
 */
export function reduce(project: Project, command: Command): Result<Applied, Problem> {
  const { body } = command;
  const present = deepFreeze(project);
  const outcome = body.type === 'batch' ? changeAll(present, body, command) : change(present, body, command);
  if (!outcome.ok) return outcome;
  const next: Project = {
    ...project,
    ...outcome.value.change,
    changedAt: Math.max(project.changedAt, command.at),
  };
  return ok({ project: deepFreeze(next), inverse: outcome.value.inverse });
}

/** All changes of a batch, each of what the one before has left; or none. */
function changeAll(
  project: Project,
  { bodies, ...batch }: BodyOf<'batch'>,
  stamp: Stamp,
): Outcome<CommandBody> {
  let present = project;
  const inverses: PartBody[] = [];
  for (const body of bodies) {
    const outcome = changePart(present, body, stamp);
    if (!outcome.ok) return outcome;
    present = { ...present, ...outcome.value.change };
    inverses.unshift(outcome.value.inverse);
  }
  return ok({ change: present, inverse: { ...batch, bodies: inverses } });
}

function change(project: Project, body: SimpleBody, stamp: Stamp): Outcome<CommandBody> {
  switch (body.type) {
    case 'project.rename':
      return ok({ change: { title: body.title }, inverse: { type: body.type, title: project.title } });

    case 'project.restore': {
      const { type, ...state } = body;
      const problem = repetition([], state.briefings) ?? additionProblem(NOTHING, state.briefings, state);
      if (problem) return err(problem);
      return ok({ change: state, inverse: { type, ...stateOf(project) } });
    }

    case 'briefing.add': {
      const { briefing, annotations, checks, links } = body;
      const problem =
        repetition(project.briefings, [briefing]) ??
        repetition(project.links, links) ??
        additionProblem(project, [briefing], body);
      if (problem) return err(problem);
      return ok({
        change: {
          briefings: append(project.briefings, [briefing]),
          annotations: append(project.annotations, annotations),
          checks: append(project.checks, checks),
          links: append(project.links, links),
        },
        inverse: { type: 'briefing.remove', briefing: briefing.id, links: links.map(({ id }) => id) },
      });
    }

    case 'briefing.remove': {
      const briefing = find(project.briefings, body.briefing);
      if (!briefing) return unknown(body.briefing);
      const [annotations, otherAnnotations] = parted(
        project.annotations,
        (a) => a.anchor.briefing === briefing.id,
      );
      const gone = new Set(annotations.map(({ id }) => id));
      const [checks, otherChecks] = parted(project.checks, (check) => gone.has(check.annotation));
      const [links, otherLinks] = parted(project.links, ({ id }) => body.links.includes(id));
      return ok({
        change: {
          briefings: project.briefings.filter(({ id }) => id !== briefing.id),
          annotations: otherAnnotations,
          checks: otherChecks,
          links: otherLinks,
        },
        inverse: { type: 'briefing.add', briefing, annotations, checks, links },
      });
    }

    // It says something about the history, not about the records.
    case 'merge.settle':
      return ok({ change: {}, inverse: { ...body, settled: !body.settled } });

    default:
      return changePart(project, body, stamp);
  }
}
