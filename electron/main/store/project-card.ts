import type { ProjectCard } from '../../../shared/ipc/contract';
import { needsCheck } from '../../../shared/project/queries';
import type { Project } from '../../../shared/project/records';

/** A project as the library lists it; where it is filed is the library's to know. */
export function projectCard(project: Project): ProjectCard {
  const checked = new Set(
    project.checks.filter(({ withdrawn }) => !withdrawn).map(({ annotation }) => annotation),
  );
  const { id, title, changedAt, briefings, annotations } = project;
  return {
    id,
    title,
    briefings: briefings.length,
    quotes: annotations.filter(({ kind }) => kind === 'quote').length,
    unchecked: annotations.filter((a) => a.kind === 'figure' && needsCheck(a) && !checked.has(a.id)).length,
    changedAt,
    archived: false,
    trashedAt: null,
  };
}
