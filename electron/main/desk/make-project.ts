import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFiles } from '../../../shared/project/kept-files';
import type { Project } from '../../../shared/project/records';
import { sourceHashes } from '../../../shared/project/source-files';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { moveFolder } from '../store/durable-file';
import { projectFolder, sourcesFolder, stagingFolder } from '../store/folders';
import { attempt, notSaved } from '../store/problem-error';
import { projectCard } from '../store/project-card';
import { ProjectStore } from '../store/project-store';
import { SourceStore } from '../store/source-store';
import type { Holdings } from './holdings';

/**
 * Makes a project out of a state, with the sources of its briefings and the files of its checks out of another
 * project's folder: put
 * together aside and moved into place whole. A source that is not there is asked for when the new project
 * is opened. Its history begins with it. Fails with `store.not-saved`.
 */
export async function makeProject(
  { userData, library, surroundings }: Holdings,
  state: Project,
  from: string,
): Promise<Result<null, Problem>> {
  const now = surroundings.now();
  const project = { ...state, createdAt: now, changedAt: now };
  const folder = join(stagingFolder(userData), project.id);
  const made = await attempt(async () => {
    const created = await ProjectStore.createFrom(folder, project, surroundings);
    if (!created.ok) return created;
    const filled = await fill(created.value, from);
    const closed = await created.value.close();
    if (!filled.ok || !closed.ok) return filled.ok ? closed : filled;
    await moveFolder(folder, projectFolder(userData, project.id));
    library.putCard(projectCard(project));
    return library.save();
  }, notSaved);
  const outcome = made.ok ? made.value : made;
  if (!outcome.ok) await attempt(() => rm(folder, { recursive: true, force: true }), notSaved);
  return outcome;
}

async function fill(store: ProjectStore, from: string): Promise<Result<null, Problem>> {
  const sources = new SourceStore(sourcesFolder(from));
  const { briefings } = store.project;
  const names = [
    ...briefings.flatMap(({ source }) => sourceHashes(source)),
    ...keptFiles(store.project).keys(),
  ];
  for (const name of new Set(names)) {
    const bytes = await sources.bytes(name);
    const added = bytes ? await store.addSource(bytes) : ok(null);
    if (!added.ok) return added;
  }
  return ok(null);
}
