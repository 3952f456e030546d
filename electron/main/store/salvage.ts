import { commandSchema } from '../../../shared/project/commands';
import { deepFreeze } from '../../../shared/project/freeze';
import type { Project } from '../../../shared/project/records';
import { reduce } from '../../../shared/project/reduce';
import { type JournalContent, type JournalEntry, lastSeq } from './journal-lines';

/** A state that one of a project's files still has: the project after command `seq`. */
export interface Candidate {
  readonly from: 'journal' | 'snapshot' | 'previous' | 'backup';
  readonly seq: number;
  readonly project: Project;
}

/** The best that the files of a project can be brought to. */
export interface Salvage {
  readonly start: Candidate;
  /** The commands after the start, without a gap. */
  readonly entries: readonly JournalEntry[];
  readonly project: Project;
  readonly seq: number;
  /** How many commands somebody was told were saved, and are not in it; null where nobody can tell. */
  readonly missing: number | null;
}

/**
 * Tries every state that is left and the commands that follow it, and gives the one that gets furthest;
 * among equals the first, so candidates come in the order of preference.
 */
export function salvage(candidates: readonly Candidate[], journal: JournalContent | null): Salvage | null {
  const known = [...(journal?.entries ?? []), ...(journal?.damage?.later ?? [])];
  const last = lastCommand(journal);
  let best: Salvage | null = null;
  for (const start of candidates) {
    if (best && best.seq === last && start.seq <= last) continue;
    const reached = replay(start, known);
    const missing: number | null = last === null || reached.seq > last ? null : last - reached.seq;
    if (!best || reached.seq > best.seq) best = { start, ...reached, missing };
  }
  return best;
}

/** Applies to a project the commands that follow its own, in order, up to the first that does not fit. */
export function replay(
  { seq, project }: Pick<Candidate, 'seq' | 'project'>,
  known: readonly JournalEntry[],
): Pick<Salvage, 'entries' | 'project' | 'seq'> {
  const entries: JournalEntry[] = [];
  let state = deepFreeze(project);
  for (const entry of known) {
    const next = seq + entries.length + 1;
    if (entry.seq < next) continue;
    const checked = entry.seq === next ? commandSchema.safeParse(entry.command) : null;
    const applied = checked?.success ? reduce(state, checked.data) : null;
    if (!applied?.ok) break;
    state = applied.value.project;
    entries.push(entry);
  }
  return { entries, project: state, seq: seq + entries.length };
}

/** The number of the last command that a journal had, as far as one can tell; null where one cannot. */
function lastCommand(journal: JournalContent | null): number | null {
  if (!journal) return null;
  return journal.damage?.last ?? lastSeq(journal);
}
