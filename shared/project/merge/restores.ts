import { type Project, stateOf } from '../records';
import { reduce } from '../reduce';
import type { HistoryEntry } from '../undo-stack';
import { sameValue } from './values';

/**
 * A history without restores that were undone, and without what lies between: all is as it was before. It
 * stays as it is where the other side has applied some of that.
 */
export function withoutUndoneRestores(
  history: readonly HistoryEntry[],
  other: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const applied = new Set(other.map(({ command }) => command.id));
  const undone = new Set<HistoryEntry>();
  history.forEach(({ command: { body, reverses } }, place) => {
    if (body.type !== 'project.restore' || reverses?.as !== 'undo') return;
    const start = history.findIndex(({ command }) => command.id === reverses.command);
    const span = start === -1 ? [] : history.slice(start, place + 1);
    if (span.some(({ command }) => applied.has(command.id)) || !sameValue(span[0]?.inverse, body)) return;
    for (const entry of span) undone.add(entry);
  });
  return history.filter((entry) => !undone.has(entry));
}

/**
 * Their history with a restore that we do not know at its end, as the state that they have come to since
 * (MRG-10): it says everything at once, whatever we know of what followed it.
 */
export function withRestoreLast(
  history: readonly HistoryEntry[],
  known: ReadonlySet<string>,
  project: Project,
): readonly HistoryEntry[] {
  const start = history.findLastIndex(({ command }) => command.body.type === 'project.restore');
  const restore = history[start];
  if (restore?.command.body.type !== 'project.restore' || known.has(restore.command.id)) return history;
  const { type, ...restored } = restore.command.body;
  let state: Project = { ...project, ...restored };
  for (const { command } of history.slice(start + 1)) {
    const outcome = reduce(state, command);
    if (outcome.ok) state = outcome.value.project;
  }
  const command = { ...restore.command, body: { type, ...stateOf(state) } };
  return [...history.filter((entry) => entry !== restore), { ...restore, command }];
}
