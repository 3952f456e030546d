import { create } from 'zustand';
import type { ProjectCard } from '../../../shared/ipc/contract';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { presser } from '../api/presser';
import { useLibrary } from './library';
import { valueOrReport } from './problems';

/** The places that a project can be in. */
export const PLACES = ['projects', 'archive', 'trash'] as const;
export type Place = (typeof PLACES)[number];

/** What was done with a project last, for a notice that says so; `name` is its title or the file's name. */
export interface Deed {
  readonly what: 'trashed' | 'restored' | 'deleted' | 'archived' | 'unarchived' | 'duplicated' | 'exported';
  readonly project: string;
  readonly name: string;
}

type Cards = Result<readonly ProjectCard[], Problem>;

export const useFiling = create<{ readonly place: Place; readonly deed: Deed | null }>(() => ({
  place: 'projects',
  deed: null,
}));

/** Where a project is. */
export function placeOf({ archived, trashedAt }: Pick<ProjectCard, 'archived' | 'trashedAt'>): Place {
  if (trashedAt !== null) return 'trash';
  return archived ? 'archive' : 'projects';
}

/** The projects of a place: what was changed last comes first, in the trash what was put there last. */
export function projectsIn(place: Place, projects: readonly ProjectCard[]): readonly ProjectCard[] {
  return projects
    .filter((project) => placeOf(project) === place)
    .toSorted((a, b) => (b.trashedAt ?? b.changedAt) - (a.trashedAt ?? a.changedAt));
}

export function showPlace(place: Place): void {
  useFiling.setState({ place });
}

export function dismissDeed(): void {
  useFiling.setState({ deed: null });
}

/** Gives a project another title; whether that was stored. */
export async function renameProject(project: string, title: string): Promise<boolean> {
  return file(presser.projectRename({ project, title }), null);
}

/** Makes a copy of a project under a title of its own. */
export async function duplicateProject({ id }: ProjectCard, title: string): Promise<void> {
  await file(presser.projectDuplicate({ project: id, title }), {
    what: 'duplicated',
    project: id,
    name: title,
  });
}

/** Puts a project into the archive, or back to the others. */
export async function archiveProject({ id, title }: ProjectCard, archived: boolean): Promise<void> {
  const what = archived ? 'archived' : 'unarchived';
  await file(presser.projectArchive({ project: id, archived }), { what, project: id, name: title });
}

export async function trashProject({ id, title }: ProjectCard): Promise<void> {
  await file(presser.projectTrash({ project: id }), { what: 'trashed', project: id, name: title });
}

export async function restoreProject({ id, title }: ProjectCard): Promise<void> {
  await file(presser.projectRestore({ project: id }), { what: 'restored', project: id, name: title });
}

/** Deletes a project that is in the trash for good; whether it is gone. */
export async function deleteProject({ id, title }: ProjectCard): Promise<boolean> {
  return file(presser.projectDelete({ project: id }), { what: 'deleted', project: id, name: title });
}

/** Takes a project of which nothing is left off the list; whether it is off. */
export async function forgetProject(project: string): Promise<boolean> {
  return file(presser.projectDelete({ project }), null);
}

/** Packs a project into one file that the person chooses. */
export async function exportProject({ id }: ProjectCard): Promise<void> {
  const name = await valueOrReport(presser.archiveSave({ project: id }));
  if (name) useFiling.setState({ deed: { what: 'exported', project: id, name } });
}

/** What takes a deed back. */
const REVERSES: { readonly [W in Deed['what']]?: (project: string) => Promise<Cards> } = {
  trashed: (project) => presser.projectRestore({ project }),
  archived: (project) => presser.projectArchive({ project, archived: false }),
  unarchived: (project) => presser.projectArchive({ project, archived: true }),
};

/** Whether a deed can be taken back at once. */
export function canUndo({ what }: Deed): boolean {
  return REVERSES[what] !== undefined;
}

export async function undoDeed({ what, project }: Deed): Promise<void> {
  const reverse = REVERSES[what];
  if (reverse) await file(reverse(project), null);
}

/** Shows the list that a request answers with, and tells what was done. */
async function file(answer: Promise<Cards>, deed: Deed | null): Promise<boolean> {
  const projects = await valueOrReport(answer);
  if (!projects) return false;
  useLibrary.setState({ projects });
  useFiling.setState({ deed });
  return true;
}
