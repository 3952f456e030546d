import { basename } from 'node:path';
import { keptFiles } from '../../../shared/project/kept-files';
import { sourceHashes } from '../../../shared/project/source-files';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { readFileToImport } from '../import/read-file';
import { projectFolder, sourcesFolder } from '../store/folders';
import { loadProject } from '../store/load-project';
import { attempt, notSaved } from '../store/problem-error';
import { sha256 } from '../store/sha256';
import { SourceStore } from '../store/source-store';

/**
 * Puts a file in the place of one that is missing or has changed, if it is the very file that was imported, or kept
 * with a check. Fails with `project.other-source`, as reading the file or the project does, or with
 * `store.not-saved`.
 */
export async function supplySource(
  userData: string,
  id: string,
  path: string,
): Promise<Result<null, Problem>> {
  const folder = projectFolder(userData, id);
  const loaded = await loadProject(folder, id);
  if (!loaded.ok) return loaded;
  const project = loaded.value.state === 'whole' ? loaded.value.project : loaded.value.best?.project;
  const file = await readFileToImport(path);
  if (!file.ok) return file;
  const hash = sha256(file.value.bytes);
  const isKept =
    project &&
    (project.briefings.some(({ source }) => sourceHashes(source).includes(hash)) ||
      keptFiles(project).has(hash));
  if (!isKept) {
    return fail('project.other-source', { name: basename(path) });
  }
  const { bytes } = file.value;
  const added = await attempt(() => new SourceStore(sourcesFolder(folder)).add(bytes), notSaved);
  return added.ok ? ok(null) : added;
}
