import { basename, join } from 'node:path';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { makeFolder, writeDurably } from './durable-file';
import { damagedFolder, journalFile, snapshotFile } from './folders';
import { writeJournal } from './journal';
import { lastSeq } from './journal-lines';
import type { DamagedProject } from './load-project';
import type { Salvage } from './salvage';
import { printSnapshot } from './snapshot';

/**
 * What was saved of a damaged project if that is everything. Fails with `project.damaged` where something
 * that was saved once is not there any more; its detail says what could be had.
 */
export function savedWhole(folder: string, { best, reason, file }: DamagedProject): Result<Salvage, Problem> {
  if (best?.missing === 0) return ok(best);
  const detail = { reason: `${basename(file)}: ${reason}`, file, folder };
  if (!best) return fail('project.damaged', detail);
  const { project, missing } = best;
  return fail('project.damaged', {
    ...detail,
    saved: new Date(project.changedAt).toISOString(),
    missing: missing === null ? '?' : String(missing),
  });
}

/**
 * Writes what was saved of a damaged project in the place of its files, which are kept as they were
 * found. The journal comes first: from then on it holds everything by itself. `now` is in milliseconds.
 */
export async function repair(
  folder: string,
  { journal, file }: DamagedProject,
  { start, entries, project, seq }: Salvage,
  now: number,
): Promise<void> {
  const aside = damagedFolder(folder);
  await makeFolder(aside);
  const keptAs = (damaged: string) =>
    join(aside, `${basename(damaged)}.${new Date(now).toISOString().replaceAll(':', '-')}`);
  const path = journalFile(folder);
  const isJournalWhole = journal && !journal.damage && file !== path && lastSeq(journal) === seq;
  if (!isJournalWhole) await writeJournal(path, start, entries, keptAs(path));
  const snapshot = snapshotFile(folder);
  await writeDurably(snapshot, printSnapshot({ seq, project }), { previous: keptAs(snapshot) });
}
