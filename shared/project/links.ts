import type { Briefing, Link, Project, Source } from './records';

type Linked = Pick<Project, 'briefings' | 'links'>;

/** The link that makes a briefing a revision of another; null where it revises none that is there. */
export function revisionLink({ briefings, links }: Linked, briefing: string): Link | null {
  const link = links.find((one) => one.kind === 'revision' && one.briefing === briefing);
  return link && briefings.some(({ id }) => id === link.other) ? link : null;
}

/** The later or better copy that has taken the place of a briefing; null where none has. */
export function laterCopy({ briefings, links }: Linked, briefing: string): Briefing | null {
  const copies = links.filter((link) => link.kind === 'revision' && link.other === briefing);
  return briefings.find(({ id }) => copies.some((link) => link.briefing === id)) ?? null;
}

/** Whether another copy has taken the place of a briefing. */
export function isSuperseded(project: Linked, briefing: string): boolean {
  return laterCopy(project, briefing) !== null;
}

/** The briefings that no other one has taken the place of. */
export function currentBriefings(project: Linked): readonly Briefing[] {
  return project.briefings.filter(({ id }) => !isSuperseded(project, id));
}

/** The briefing that a project is shown at: the first that counts. */
export function firstBriefing(project: Linked): Briefing | null {
  return currentBriefings(project)[0] ?? project.briefings[0] ?? null;
}

/** Whether a briefing revises another, directly or by way of others. */
export function isRevisionOf({ links }: Pick<Project, 'links'>, briefing: string, other: string): boolean {
  const seen = new Set<string>();
  let present: string | undefined = briefing;
  while (present !== undefined && !seen.has(present)) {
    seen.add(present);
    const from: string = present;
    present = links.find((link) => link.kind === 'revision' && link.briefing === from)?.other;
    if (present === other) return true;
  }
  return false;
}

/** What is to be worked with in the place of a briefing: itself, or the copies that have taken its place. */
export function presentCopies(project: Linked, briefing: Briefing): readonly Briefing[] {
  if (!isSuperseded(project, briefing.id)) return [briefing];
  return currentBriefings(project).filter(({ id }) => isRevisionOf(project, id, briefing.id));
}

/** The briefings of one event: a briefing, its revisions, what it revises, and all of these in other languages. */
export function kinOf({ briefings, links }: Linked, briefing: string): readonly Briefing[] {
  const kin = new Set([briefing]);
  // A set grows while it is walked through: what is added is come to.
  for (const one of kin) {
    for (const link of links) {
      if (link.briefing === one) kin.add(link.other);
      if (link.other === one) kin.add(link.briefing);
    }
  }
  return briefings.filter(({ id }) => kin.has(id));
}

/** Where a briefing and its kin came from: none of these can verify what is said in it. */
export function kinSources(project: Linked, briefing: string): readonly Source[] {
  return kinOf(project, briefing).map(({ source }) => source);
}
