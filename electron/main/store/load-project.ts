import { stat } from 'node:fs/promises';
import { Low } from 'lowdb';
import { z } from 'zod';
import { commandSchema } from '../../../shared/project/commands';
import { deepFreeze } from '../../../shared/project/freeze';
import { emptyProject, type Project, projectSchema, SCHEMA_VERSION } from '../../../shared/project/records';
import { reduce } from '../../../shared/project/reduce';
import type { Problem } from '../../../shared/result/problem';
import { err, ok, type Result } from '../../../shared/result/result';
import { journalFile, snapshotFile, sourcesFolder } from './folders';
import { readJournal } from './journal';
import type { JournalContent, JournalEntry } from './journal-lines';
import { JsonFile } from './json-file';
import { attempt, isSystemError, ProblemError } from './problem-error';
import { SourceStore } from './source-store';

/** What `project.json` holds: the project as it was after command `seq` of the journal. */
export const snapshotSchema = z.strictObject({ seq: z.int().nonnegative(), project: projectSchema });
export type Snapshot = z.infer<typeof snapshotSchema>;

/** A project as the disk has it. */
export interface LoadedProject {
  readonly project: Project;
  readonly seq: number;
  /** lowdb's view of the snapshot, ready to write the next one. */
  readonly snapshot: Low<Snapshot>;
  readonly journal: JournalContent & { readonly bytes: Buffer };
}

/** The `seq` of lowdb's default data, which stays in place when there is no file to read. */
const ABSENT = -1;

/** lowdb on a project's snapshot. */
export function snapshotOf(folder: string, id: string): Low<Snapshot> {
  const file = snapshotFile(folder);
  const adapter = new JsonFile({ file, kind: 'project', schema: SCHEMA_VERSION, shape: snapshotSchema });
  return new Low<Snapshot>(adapter, { seq: ABSENT, project: emptyProject(id, '', 0) });
}

/**
 * Reads a project without changing anything on the disk: the snapshot, and the commands that the journal
 * has after it. Fails with `project.missing`, `project.damaged` or `project.newer`.
 */
export async function loadProject(folder: string, id: string): Promise<Result<LoadedProject, Problem>> {
  const damaged = (reason: string): Problem => ({ code: 'project.damaged', detail: { reason, folder } });
  return attempt(async () => {
    if (!(await isFolder(folder))) throw new ProblemError({ code: 'project.missing', detail: {} });
    const snapshot = snapshotOf(folder, id);
    await snapshot.read();
    if (snapshot.data.seq === ABSENT) throw new ProblemError(damaged('project.json is missing'));
    if (snapshot.data.project.id !== id) throw new ProblemError(damaged('project.json is another project’s'));
    const journal = await readJournal(journalFile(folder));
    if (!journal) throw new ProblemError(damaged('journal.ndjson is missing'));
    if (journal.entries.length < snapshot.data.seq) {
      throw new ProblemError(damaged(`the journal ends before command ${snapshot.data.seq}`));
    }
    const replayed = replay(snapshot.data, journal.entries);
    if (!replayed.ok) throw new ProblemError(damaged(replayed.error));
    return { project: replayed.value, seq: journal.entries.length, snapshot, journal };
  }, damaged);
}

/** A project with the texts of its briefings, read without taking any lock, for commands that only read. */
export async function readProject(folder: string, id: string) {
  const loaded = await loadProject(folder, id);
  if (!loaded.ok) return loaded;
  const texts = await readTexts(folder, loaded.value.project);
  return texts.ok ? ok({ project: loaded.value.project, texts: texts.value }) : texts;
}

/** The decoded texts of a project's briefings by SHA-256. Fails with `project.source-missing`. */
export async function readTexts(
  folder: string,
  project: Project,
): Promise<Result<Readonly<Record<string, string>>, Problem>> {
  const sources = new SourceStore(sourcesFolder(folder));
  const texts: Record<string, string> = {};
  for (const { source } of project.briefings) {
    if (texts[source.sha256] !== undefined) continue;
    const text = await sources.text(source);
    if (!text.ok) return text;
    texts[source.sha256] = text.value;
  }
  return ok(texts);
}

function replay(snapshot: Snapshot, entries: readonly JournalEntry[]): Result<Project, string> {
  let project = deepFreeze(snapshot.project);
  for (const { seq, command } of entries.slice(snapshot.seq)) {
    const checked = commandSchema.safeParse(command);
    const applied = checked.success ? reduce(project, checked.data) : null;
    if (!applied?.ok) return err(`journal, command ${seq}${applied ? `: ${applied.error.code}` : ''}`);
    project = applied.value.project;
  }
  return ok(project);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}
