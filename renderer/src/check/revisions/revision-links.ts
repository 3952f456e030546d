import { isRevisionOf, revisionLink } from '../../../../shared/project/links';
import type { Briefing, Link, Project } from '../../../../shared/project/records';
import { textOf } from '../../../../shared/project/source-files';
import type { Revision } from '../../../../shared/revisions/compare-revisions';

/** Two copies that are linked, the later one and the earlier one. */
export interface LinkedCopies {
  readonly link: Link;
  readonly newer: Briefing;
  readonly older: Briefing;
}

/** The copies of a project that take the place of others, in the order in which that was said. */
export function linkedCopies({
  briefings,
  links,
}: Pick<Project, 'briefings' | 'links'>): readonly LinkedCopies[] {
  return links.flatMap((link) => {
    const newer = briefings.find(({ id }) => id === link.briefing);
    const older = briefings.find(({ id }) => id === link.other);
    return link.kind === 'revision' && newer && older ? [{ link, newer, older }] : [];
  });
}

/** A briefing that can still take the place of another one, and of which. */
export interface Linkable {
  readonly newer: Briefing;
  readonly olds: readonly Briefing[];
}

/** What can still be said to take the place of what: each takes that of one at most, and none of one that takes its own. */
export function linkable(project: Pick<Project, 'briefings' | 'links'>): readonly Linkable[] {
  return project.briefings
    .filter(({ id }) => revisionLink(project, id) === null)
    .map((newer) => ({
      newer,
      olds: project.briefings.filter(({ id }) => id !== newer.id && !isRevisionOf(project, id, newer.id)),
    }))
    .filter(({ olds }) => olds.length > 0);
}

/** A briefing with its decoded source; null where that is not there. */
export function withText(briefing: Briefing, texts: Readonly<Record<string, string>>): Revision | null {
  const text = textOf(texts, briefing);
  return text === undefined ? null : { briefing, text };
}
