import { readFile } from 'node:fs/promises';
import type { Opening } from '../../../shared/ipc/contract';
import { SCHEMA_VERSION } from '../../../shared/project/records';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { keepBackup } from './backups';
import { conflictedCopies } from './conflicted-copies';
import { makeFolder, sweepTemporaryFiles } from './durable-file';
import { backupsFolder, damagedFolder, snapshotFile, sourcesFolder } from './folders';
import { loadProject, type WholeProject } from './load-project';
import { repair, savedWhole } from './repair';

/** A project that is ready to be written to, and what had to be done for it. */
export interface PreparedProject {
  readonly loaded: WholeProject;
  readonly opening: Opening;
}

/**
 * Brings a project's files into order, for the one who holds its lock: repairs what is damaged if nothing
 * that was saved is lost by it, or if `acceptLoss` says that a person accepts the loss; brings an older
 * version to the present one after a backup. Fails as `loadProject` does or with `project.damaged`, and
 * then nothing on the disk has changed.
 */
export async function prepareProject(
  folder: string,
  id: string,
  now: number,
  { acceptLoss }: { readonly acceptLoss: boolean },
): Promise<Result<PreparedProject, Problem>> {
  const found = await loadProject(folder, id);
  if (!found.ok) return found;
  const opening: Opening = { ...ORDINARY, conflictedCopies: await conflictedCopies(folder) };
  if (found.value.state === 'whole') {
    const loaded = found.value;
    for (const place of [folder, sourcesFolder(folder), backupsFolder(folder), damagedFolder(folder)]) {
      await sweepTemporaryFiles(place);
    }
    await makeFolder(folder);
    if (loaded.schema === SCHEMA_VERSION) return ok({ loaded, opening });
    await bringUpToDate(folder, loaded, now);
    return ok({ loaded, opening: { ...opening, migratedFrom: loaded.schema } });
  }
  const { best } = found.value;
  const saved = acceptLoss && best ? ok(best) : savedWhole(folder, found.value);
  if (!saved.ok) return saved;
  await repair(folder, found.value, saved.value, now);
  const again = await prepareProject(folder, id, now, { acceptLoss: false });
  if (!again.ok) return again;
  const recovered = { from: saved.value.start.from, missing: saved.value.missing };
  return ok({ ...again.value, opening: { ...again.value.opening, recovered } });
}

/** How a project opens when there is nothing to tell. */
export const ORDINARY: Opening = {
  access: 'write',
  recovered: null,
  migratedFrom: null,
  conflictedCopies: [],
};

async function bringUpToDate(folder: string, loaded: WholeProject, at: number): Promise<void> {
  const { snapshot, seq, project, schema: version } = loaded;
  const text = await readFile(snapshotFile(folder), 'utf8');
  await keepBackup(folder, text, { seq: snapshot.data.seq, at, version });
  snapshot.data = { seq, project };
  await snapshot.write();
}
