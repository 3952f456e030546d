import type { SearchHit } from '../../../shared/search/run-query';
import { useFind } from '../state/find';
import { goToProject } from '../state/opening';
import { useProject } from '../state/project';
import { enterWorkspace, useWorkspace } from '../state/workspace';
import { goToAnnotation } from '../workspace/go-to-annotation';

/** A hit, and where it stands. */
export interface HitPlace {
  readonly project: string;
  readonly briefing: string;
  readonly hit: SearchHit;
}

/**
 * Opens a hit in place: its project, its briefing, the words selected or the annotation brought up. Finding in the
 * transcript goes on with the words that were searched for.
 */
export async function goToHit({ project, briefing, hit }: HitPlace, words: string): Promise<void> {
  await goToProject(project);
  const { open } = useProject.getState();
  if (open?.project.id !== project) return;
  if (useWorkspace.getState().briefing !== briefing) enterWorkspace(briefing);
  const sought = words.trim();
  // Several words are no phrase that could be found as it stands.
  if (sought !== '' && !/\s/.test(sought)) useFind.setState({ words: sought, isPattern: false });
  const annotation = open.project.annotations.find(({ id }) => id === hit.annotation);
  if (annotation) goToAnnotation(annotation);
  else useWorkspace.setState({ soughtWords: hit.segments });
}
