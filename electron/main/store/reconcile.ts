import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { emptyProject } from '../../../shared/project/records';
import { folderName, projectsFolder, trashFolder } from './folders';
import { loadProject } from './load-project';
import { attempt, isSystemError, notSaved } from './problem-error';
import { projectCard } from './project-card';

/**
 * The cards as the folders have it: where a project's folder lies says whether it is in the trash, and a
 * folder that no card knows gets one. A card without a folder stays, so that nothing vanishes unseen.
 * `now` is in milliseconds.
 */
export async function reconcile(
  userData: string,
  cards: readonly ProjectCard[],
  now: number,
): Promise<readonly ProjectCard[]> {
  const active = await foldersIn(projectsFolder(userData));
  const trashed = (await foldersIn(trashFolder(userData))).filter((id) => !active.includes(id));
  const known = new Set(cards.map(({ id }) => id));
  const found: ProjectCard[] = cards.map((card) => {
    if (active.includes(card.id)) return { ...card, trashedAt: null };
    return trashed.includes(card.id) ? { ...card, trashedAt: card.trashedAt ?? now } : card;
  });
  for (const id of active) {
    if (!known.has(id)) found.push(await cardOf(join(projectsFolder(userData), id), id));
  }
  for (const id of trashed) {
    if (!known.has(id)) {
      found.push({ ...(await cardOf(join(trashFolder(userData), id), id)), trashedAt: now });
    }
  }
  return found;
}

/** The card of a project as it can be read; one that cannot is listed all the same, to be opened and explained. */
async function cardOf(folder: string, id: string): Promise<ProjectCard> {
  const loaded = await loadProject(folder, id);
  const state = loaded.ok && (loaded.value.state === 'whole' ? loaded.value : loaded.value.best);
  return projectCard(state ? state.project : emptyProject(id, id, 0));
}

/** A folder that was made, and then the program was killed, holds none; one that cannot be looked into may. */
async function holdsProject(folder: string): Promise<boolean> {
  const names = await attempt(() => readdir(folder), notSaved);
  return (
    !names.ok || names.value.some((name) => /^(?:project\.json|journal\.ndjson|sources|backups)$/.test(name))
  );
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const found: string[] = [];
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (!entry.isDirectory() || !folderName.safeParse(entry.name).success) continue;
      if (await holdsProject(join(folder, entry.name))) found.push(entry.name);
    }
    return found;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}
