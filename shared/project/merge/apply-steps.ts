import type { Command, CommandBody } from '../commands';
import type { Project } from '../records';
import { reduce } from '../reduce';
import type { HistoryEntry } from '../undo-stack';
import type { Carrying } from './carry';
import type { Key } from './keys';
import { narrowed } from './narrowed';
import type { Written } from './side';
import { valueIn } from './values';
import { bringBack, type Whereabouts } from './whereabouts';

/** What their commands are applied to: our project, with the history that removed records are found in. */
export interface Ground {
  readonly project: Project;
  readonly history: readonly HistoryEntry[];
  /** Their commands, each with those of its keys that would change something here. */
  readonly steps: readonly Written[];
  readonly where: Whereabouts;
  readonly carrying: Carrying;
}

/** What is to be done with them. */
export interface Orders {
  readonly wants: (key: Key) => boolean;
  /** Whether a record that they remove is put back. */
  readonly keeps: (key: Key) => boolean;
  /** Makes a command of our own. */
  readonly asOwn: (body: CommandBody) => Command;
}

/** A command of our own in a trial, which is never kept. */
export function asTrial(body: CommandBody): Command {
  return { id: 'trial', at: 0, by: '', reverses: null, body };
}

/** What has come of it. */
export interface Outcome {
  readonly entries: readonly HistoryEntry[];
  readonly project: Project;
  /** Ids of theirs of which nothing was applied. */
  readonly left: readonly string[];
}

/**
 * Applies what is wanted of their commands, in order, and puts records back where that is needed. What the
 * reducer refuses is left: it asks for what is so already, or a trial has found it out.
 */
export function applySteps(
  { project, history, steps, where, carrying }: Ground,
  { wants, keeps, asOwn }: Orders,
): Outcome {
  const entries: HistoryEntry[] = [];
  const left: string[] = [];
  let present = project;
  const apply = (command: Command): CommandBody | null => {
    const outcome = reduce(present, command);
    if (!outcome.ok) return null;
    const { inverse } = outcome.value;
    present = outcome.value.project;
    entries.push({ command, inverse });
    return inverse;
  };
  // What they put here themselves comes with what stood in it before.
  const put = new Set(
    steps.flatMap(({ keys }) => keys).flatMap(({ field, text }) => (field === null ? text : [])),
  );
  for (const { command, keys } of steps) {
    const wanted = keys.filter(wants);
    const narrow = narrowed(command, wanted, where);
    if (!narrow) {
      left.push(command.id);
      continue;
    }
    for (const whole of wanted[0]?.within ?? []) {
      if (put.has(whole.text)) break;
      const body = valueIn(present, whole) === undefined ? bringBack(history, whole.target) : null;
      if (body) apply(asOwn(body));
    }
    const inverse = apply(carrying.carry(narrow, present));
    if (!inverse) left.push(command.id);
    else if (wanted.some(keeps)) apply(asOwn(inverse));
  }
  return { entries, project: present, left };
}
