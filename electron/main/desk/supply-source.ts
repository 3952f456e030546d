import { basename } from 'node:path';
import { keptFiles } from '../../../shared/project/kept-files';
import type { Project } from '../../../shared/project/records';
import { sourceHashes } from '../../../shared/project/source-files';
import { fail, type Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import type { DocumentReader } from '../import/document-reader';
import { readFileToImport } from '../import/read-file';
import { projectFolder, sourcesFolder } from '../store/folders';
import { loadProject } from '../store/load-project';
import { attempt, notSaved } from '../store/problem-error';
import { sha256 } from '../store/sha256';
import { SourceStore } from '../store/source-store';
import { type Files, textsOfFile } from './texts-of-file';

/**
 * Puts a file in the place of one that is missing or has changed, if it is the very file that was imported, or kept
 * with a check; and its text in the place of the text that was taken out of it, if that is to the character the same.
 * Fails with `project.other-source`, with `project.other-reading` where the file is the one that was imported and its
 * text is read differently now, as reading the file or the project does, or with `store.not-saved`.
 */
export async function supplySource(
  userData: string,
  id: string,
  path: string,
  reader: DocumentReader,
): Promise<Result<null, Problem>> {
  const folder = projectFolder(userData, id);
  const loaded = await loadProject(folder, id);
  if (!loaded.ok) return loaded;
  const project = loaded.value.state === 'whole' ? loaded.value.project : loaded.value.best?.project;
  const file = await readFileToImport(path);
  if (!file.ok) return file;
  const name = basename(path);
  if (!project) return fail('project.other-source', { name });
  const store = new SourceStore(sourcesFolder(folder));

  const hash = sha256(file.value.bytes);
  const found = new Map([
    [hash, file.value.bytes],
    ...(await textsOfFile(file.value, project.briefings, reader)),
  ]);
  const wanted = new Set([
    ...project.briefings.flatMap(({ source }) => sourceHashes(source)),
    ...keptFiles(project).keys(),
  ]);
  const supplied = [...found].filter(([known]) => wanted.has(known));
  if (supplied.length === 0) return fail('project.other-source', { name });
  if (await staysWithoutText(project, hash, found, store)) return fail('project.other-reading', { name });
  return attempt(async () => {
    for (const [, bytes] of supplied) await store.add(bytes);
    return null;
  }, notSaved);
}

/** Whether a briefing of that very file has a text that is neither kept nor found. */
async function staysWithoutText(
  { briefings }: Project,
  hash: string,
  found: Files,
  store: SourceStore,
): Promise<boolean> {
  for (const { source } of briefings) {
    if (source.sha256 !== hash || source.text === null || found.has(source.text)) continue;
    if (!(await store.has(source.text))) return true;
  }
  return false;
}
