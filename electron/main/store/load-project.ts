import { stat } from 'node:fs/promises';
import type { Low } from 'lowdb';
import { type Project, projectSchema } from '../../../shared/project/records';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { listBackups } from './backups';
import { journalFile, snapshotFile } from './folders';
import { readJournal, type StoredJournal } from './journal';
import { lastSeq } from './journal-lines';
import { previousOf } from './json-file';
import { attempt, isSystemError, ProblemError } from './problem-error';
import { type Candidate, replay, type Salvage, salvage } from './salvage';
import { ABSENT, readSnapshot, type Snapshot, snapshotOf } from './snapshot';

/** A project whose files are as they should be. */
export interface WholeProject {
  readonly state: 'whole';
  readonly project: Project;
  readonly seq: number;
  readonly journal: StoredJournal;
  /** lowdb's view of the snapshot, ready to write the next one. */
  readonly snapshot: Low<Snapshot>;
  /** The version that the snapshot on the disk is written in. */
  readonly schema: number;
}

/** A project of which a file is damaged: what is wrong, and the best that its files can be brought to. */
export interface DamagedProject {
  readonly state: 'damaged';
  readonly reason: string;
  readonly file: string;
  readonly journal: StoredJournal | null;
  readonly best: Salvage | null;
}

type Fault = Pick<DamagedProject, 'reason' | 'file'>;

/**
 * Reads a project without changing anything on the disk: the snapshot, and the commands that the journal
 * has after it. Fails with `project.missing`, `project.newer` or `project.unreadable`.
 */
export function loadProject(
  folder: string,
  id: string,
): Promise<Result<WholeProject | DamagedProject, Problem>> {
  return attempt(
    async () => {
      if (!(await isFolder(folder))) throw new ProblemError({ code: 'project.missing', detail: {} });
      const journal = await readJournal(journalFile(folder));
      const { adapter, low } = snapshotOf(folder, id);
      const fault = (await snapshotFault(folder, id, low)) ?? journalFault(folder, low.data.seq, journal);
      if (!fault && journal) {
        const { project, seq } = replay(low.data, journal.entries);
        const { schema } = adapter;
        if (seq === lastSeq(journal)) return { state: 'whole', project, seq, journal, snapshot: low, schema };
      }
      const unfit: Fault = { reason: 'a command that does not apply', file: journalFile(folder) };
      const best = salvage(await candidates(folder, id, journal), journal);
      return { state: 'damaged', ...(fault ?? unfit), journal, best };
    },
    (reason) => ({ code: 'project.unreadable', detail: { reason, folder } }),
  );
}

/** Reads the snapshot, and says what is wrong with it. */
async function snapshotFault(folder: string, id: string, low: Low<Snapshot>): Promise<Fault | null> {
  const file = snapshotFile(folder);
  try {
    await low.read();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'project.damaged') throw error;
    return { file, reason: error.problem.detail['reason'] ?? '' };
  }
  if (low.data.seq === ABSENT) return { file, reason: 'missing' };
  return low.data.project.id === id ? null : { file, reason: 'another project’s' };
}

function journalFault(folder: string, seq: number, journal: StoredJournal | null): Fault | null {
  const fault = (reason: string): Fault => ({ file: journalFile(folder), reason });
  if (!journal) return fault('missing');
  if (journal.damage) return fault(`command ${journal.damage.seq}`);
  if ((journal.base?.seq ?? 0) > seq) return fault(`begins after command ${seq}`);
  return lastSeq(journal) < seq ? fault(`ends before command ${seq}`) : null;
}

/** The states that the project's files still have; those that keep more of the history come first. */
async function candidates(folder: string, id: string, journal: StoredJournal | null): Promise<Candidate[]> {
  const base = projectSchema.safeParse(journal?.base?.project).data;
  const found: Candidate[] = base ? [{ from: 'journal', seq: journal?.base?.seq ?? 0, project: base }] : [];
  const file = snapshotFile(folder);
  const files: [Candidate['from'], string][] = [
    ['snapshot', file],
    ['previous', previousOf(file)],
    ...(await listBackups(folder)).map((backup): [Candidate['from'], string] => ['backup', backup.file]),
  ];
  for (const [from, path] of files) {
    const snapshot = await readSnapshotIfThere(path);
    if (snapshot) found.push({ from, ...snapshot });
  }
  return found.filter(({ project }) => project.id === id);
}

async function readSnapshotIfThere(file: string): Promise<Snapshot | null> {
  try {
    const opened = await readSnapshot(file);
    return opened.ok ? opened.value.data : null;
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}
