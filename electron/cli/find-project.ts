import { join } from 'node:path';
import { fail, type Problem } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import { projectFolder, trashFolder } from '../main/store/folders';
import { readLibrary } from '../main/store/library-store';

/** A saved project and where it lies. */
export interface FoundProject {
  readonly id: string;
  readonly folder: string;
}

/** The saved project of that id or title. Fails with `export.no-subject` or `export.which-project`. */
export async function findProject(userData: string, name: string): Promise<Result<FoundProject, Problem>> {
  const library = await readLibrary(userData);
  if (!library.ok) return library;
  const card = cardNamed(library.value?.projects ?? [], name);
  if (!card.ok) return card;
  if (!card.value) return fail('export.no-subject', { name });
  const { id, trashedAt } = card.value;
  const folder = trashedAt === null ? projectFolder(userData, id) : join(trashFolder(userData), id);
  return ok({ id, folder });
}

/** The card of that id or title; null where there is none. Fails with `export.which-project` where several have the title. */
export function cardNamed<C extends { readonly id: string; readonly title: string }>(
  cards: readonly C[],
  name: string,
): Result<C | null, Problem> {
  const meant = cards.filter(({ id }) => id === name);
  const [card, second] = meant.length > 0 ? meant : cards.filter(({ title }) => title === name);
  return second ? fail('export.which-project', { name }) : ok(card ?? null);
}
