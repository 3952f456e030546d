import {
  bodiesOf,
  type ChangeName,
  type Command,
  type CommandBody,
  nameOf,
  type SimpleBody,
} from './commands';
import { type Target, writtenKeys } from './merge/keys';
import type { FieldValue, StoredValue } from './merge/values';
import { Past } from './past';
import type { Project, Verdict } from './records';
import { named, readable, type Subject } from './subject';
import type { HistoryEntry } from './undo-stack';

/** What a field held and what it holds since. A verdict of null is `unchecked`. */
export interface FieldChange {
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** A command as a line of a history that people read. An undo is told as what it takes back. */
export interface HistoryLine {
  readonly seq: number;
  /** The command's id. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  readonly type: ChangeName;
  readonly reverses: 'undo' | 'redo' | null;
  /** Whether it was taken back later, and not done again since. */
  readonly isUndone: boolean;
  readonly subject: Subject;
  readonly changes: readonly FieldChange[];
}

/** A line of the history with its number, which counts up. */
export interface NumberedEntry extends HistoryEntry {
  readonly seq: number;
}

/** Which part of a history: `count` lines older than `before`, or from the newest where that is null. */
export interface HistoryPart {
  readonly before: number | null;
  readonly count: number;
}

/**
 * A part of a history for people to read, newest first. `entries` are all commands that led to `project`,
 * oldest first; where the oldest are lost, the lines begin with the first one that is there.
 */
export function historyLines(
  entries: readonly NumberedEntry[],
  project: Project,
  { before, count }: HistoryPart,
): { readonly lines: readonly HistoryLine[]; readonly hasOlder: boolean } {
  const past = new Past(project);
  const byId = new Map(entries.map((entry) => [entry.command.id, entry]));
  const undone = new Set<string>();
  const lines: HistoryLine[] = [];
  for (const entry of entries.toReversed()) {
    if (lines.length === count) return { lines, hasOlder: true };
    const { seq, command, inverse } = entry;
    // An undo that was itself taken back does not count.
    if (command.reverses && !undone.has(command.id)) undone.add(command.reverses.command);
    if (before !== null && seq >= before) {
      past.takeBack(inverse);
      continue;
    }
    const { id, at, by, reverses } = command;
    lines.push({
      seq,
      id,
      at,
      by,
      type: nameOf(firstOf(entry, byId).body),
      reverses: reverses?.as ?? null,
      isUndone: undone.has(id),
      ...told(entry, past),
    });
  }
  return { lines, hasOlder: false };
}

/** The command that undoing and redoing began with. */
function firstOf(entry: NumberedEntry, byId: ReadonlyMap<string, NumberedEntry>): Command {
  let { seq, command } = entry;
  while (command.reverses) {
    const reversed = byId.get(command.reverses.command);
    // A file that came from elsewhere may say that one is reversed before it is there.
    if (!reversed || reversed.seq >= seq) break;
    ({ seq, command } = reversed);
  }
  return command;
}

/** Takes a command back, and tells what it was about and what it changed. */
function told({ command, inverse }: HistoryEntry, past: Past): Pick<HistoryLine, 'subject' | 'changes'> {
  const { body, reverses } = command;
  const target = targetOf(body, past);
  // Names are looked up in the state that they stand in: what a command takes away has its name only before it.
  const look = (fields: CommandBody): View => ({
    subject: named(target, past),
    fields: {
      ...Object.fromEntries(
        Object.entries(fieldsOf(fields)).map(([field, value]) => [
          field,
          readable(value, field, target, past),
        ]),
      ),
      ...verdictOn(target, past),
    },
  });
  const later = look(body);
  past.takeBack(inverse);
  const earlier = look(inverse);
  // What was undone is told in the order in which it had happened.
  const [before, after] = reverses?.as === 'undo' ? [later, earlier] : [earlier, later];
  const changes = Object.entries(before.fields).map(([field, value]) => ({
    field,
    before: value,
    after: after.fields[field] ?? null,
  }));
  const subject = before.subject ?? after.subject ?? { kind: 'project', title: past.title };
  return { subject, changes };
}

/** The one record that a command is about. */
function targetOf(body: CommandBody, past: Past): Target {
  const main = mainOf(body);
  const [key] = main && main.type !== 'project.restore' ? writtenKeys(main, past) : [];
  return key?.target ?? { kind: 'project' };
}

/** What a command is told by; of a batch, what it is named for, the speaker who goes or comes back, or else the first. */
function mainOf(body: CommandBody): SimpleBody | undefined {
  if (body.type !== 'batch') return body;
  const isMain = ({ type }: SimpleBody) =>
    body.as === 'speaker.merge' ? type === 'speaker.remove' || type === 'speaker.add' : type === body.as;
  return body.bodies.find(isMain) ?? body.bodies[0];
}

/** What a line needs to know of the time before a command, or after it. */
interface View {
  readonly subject: Subject | null;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** The fields that a command sets, with what it sets them to. */
function fieldsOf(body: CommandBody): Readonly<Record<string, StoredValue>> {
  switch (body.type) {
    case 'project.rename':
      return { title: body.title };
    case 'briefing.edit':
    case 'speaker.edit':
    case 'turn.edit':
    case 'annotation.edit':
      return body.edit;
    case 'annotation.move':
      return { anchor: body.anchor };
    case 'injected.mark':
    case 'furniture.mark':
      return { status: body.status };
    case 'batch': {
      if (body.as === 'speaker.merge') return { speaker: whoSpeaks(body) };
      const main = mainOf(body);
      return main ? fieldsOf(main) : {};
    }
    default:
      return {};
  }
}

/** To whom the words go that a merging of speakers moves; null where there were none. */
function whoSpeaks(body: CommandBody): string | null {
  for (const one of bodiesOf(body)) {
    if ((one.type === 'turn.edit' || one.type === 'annotation.edit') && one.edit.speaker)
      return one.edit.speaker;
  }
  return null;
}

function verdictOn(target: Target, past: Past): { readonly verdict?: Verdict | null } {
  return target.kind === 'check' ? { verdict: past.verdictOn(target.annotation) } : {};
}
