import type { ProjectCard } from '../../../shared/ipc/contract';
import type { MenuOptions } from './menu';

/** How many projects the menu lists as recent. */
const MOST = 10;

/** The projects that were worked on last, the latest first; neither archived nor in the trash. */
export function recentProjects(cards: readonly ProjectCard[]): MenuOptions['recent'] {
  return cards
    .filter(({ archived, trashedAt }) => !archived && trashedAt === null)
    .sort((a, b) => b.changedAt - a.changedAt)
    .slice(0, MOST)
    .map(({ id, title }) => ({ id, title }));
}
