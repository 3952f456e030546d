import { fail, type Problem } from '../../result/problem';
import { ok, type Result } from '../../result/result';
import type { Command, PartBody } from '../commands';
import { find, replace } from '../record-list';
import type { Annotation, Briefing, Project } from '../records';

/** What a command changes in a project, and the body of the command that takes it back. */
export type Outcome<B = PartBody> = Result<
  { readonly change: Partial<Project>; readonly inverse: B },
  Problem
>;

/** When a change was made, and by whom. */
export type Stamp = Pick<Command, 'at' | 'by'>;

/** What a command changes in a briefing and, where it moves them, in the annotations. */
export type BriefingOutcome = Result<
  {
    readonly briefing: Briefing;
    readonly annotations?: readonly Annotation[];
    readonly inverse: PartBody;
  },
  Problem
>;

/** Changes one briefing of a project. Fails with `command.unknown-target` or as `make` does. */
export function changeBriefing(
  project: Project,
  id: string,
  make: (briefing: Briefing) => BriefingOutcome,
): Outcome {
  const found = find(project.briefings, id);
  if (!found) return unknown(id);
  const made = make(found);
  if (!made.ok) return made;
  const { briefing, annotations, inverse } = made.value;
  const change = { briefings: replace(project.briefings, briefing) };
  return ok({ change: annotations ? { ...change, annotations } : change, inverse });
}

/** That there is no record of that id. */
export function unknown(id: string) {
  return fail('command.unknown-target', { id });
}

/** That a command cannot be meant as it is. */
export function invalid(reason: string) {
  return fail('command.invalid', { reason });
}

/** The present values of the keys that an edit is about to change. */
export function pickSame<E extends object>(record: E, edit: E): E {
  return Object.fromEntries(Object.keys(edit).map((key) => [key, record[key as keyof E]])) as E;
}

/** The records that pass a test, and the others. */
export function parted<T>(records: readonly T[], test: (record: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const record of records) (test(record) ? yes : no).push(record);
  return [yes, no];
}
