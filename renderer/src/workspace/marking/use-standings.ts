import { useMemo } from 'react';
import type { Project } from '../../../../shared/project/records';
import { type Standing, standingsOf } from '../../../../shared/project/staleness';

/** How the annotations of a project that were checked stand; the same for as long as nothing of it changes. */
export function useStandings(project: Project): ReadonlyMap<string, Standing> {
  const { annotations, briefings, checks, links } = project;
  return useMemo(
    () => standingsOf({ annotations, briefings, checks, links }),
    [annotations, briefings, checks, links],
  );
}
