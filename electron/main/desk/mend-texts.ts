import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import type { DocumentReader } from '../import/document-reader';
import { projectFolder, sourcesFolder } from '../store/folders';
import { loadProject } from '../store/load-project';
import { attempt, notSaved } from '../store/problem-error';
import { SourceStore } from '../store/source-store';
import { textsOfFile } from './texts-of-file';

/** What became of the texts that were missing while the files that they had been taken from were there. */
export interface MendedTexts {
  /** How many were taken out again, to the character the same. */
  readonly mended: number;
  /** Hashes of those that are not: this program reads other words there, or none. */
  readonly other: readonly string[];
}

/**
 * Takes texts that are missing from a project, or have changed, out of the files as imported again. Only a text of the very
 * same hash is kept. Fails as `loadProject` does, or with `store.not-saved`.
 */
export async function mendTexts(
  userData: string,
  id: string,
  reader: DocumentReader,
): Promise<Result<MendedTexts, Problem>> {
  const folder = projectFolder(userData, id);
  const loaded = await loadProject(folder, id);
  if (!loaded.ok) return loaded;
  const project = loaded.value.state === 'whole' ? loaded.value.project : loaded.value.best?.project;
  const store = new SourceStore(sourcesFolder(folder));
  const other: string[] = [];
  let mended = 0;
  for (const { source } of project?.briefings ?? []) {
    if (source.text === null || (await store.has(source.text))) continue;
    const bytes = await store.bytes(source.sha256);
    if (!bytes) continue;
    const texts = await textsOfFile({ name: source.fileName, bytes }, [{ source }], reader);
    const text = texts.get(source.text);
    if (text) {
      const kept = await attempt(() => store.add(text), notSaved);
      if (!kept.ok) return kept;
      mended += 1;
    } else other.push(source.text);
  }
  return ok({ mended, other });
}
