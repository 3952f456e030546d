import type { Problem } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import { readLibrary } from '../main/store/library-store';

/** `presser projects`: the saved projects, the one that was changed last first. */
export async function projects(json: boolean, userData: string): Promise<Result<string, Problem>> {
  const library = await readLibrary(userData);
  if (!library.ok) return library;
  const cards = [...(library.value?.projects ?? [])].sort((a, b) => b.changedAt - a.changedAt);
  if (json) return ok(JSON.stringify(cards, null, 2));
  if (cards.length === 0) return ok('No projects.');
  return ok(
    cards
      .map(
        ({ id, title, briefings, quotes, unchecked }) =>
          `${title}  (${briefings} briefings, ${quotes} quotes, ${unchecked} figures to check)  ${id}`,
      )
      .join('\n'),
  );
}
