import { useMemo } from 'react';
import type { Annotation, Briefing, Project } from '../../../../shared/project/records';
import { useAdjusting } from '../../state/adjusting';

/** The annotations of a briefing as the transcript shows them: one that is being moved where the keys brought it. */
export function useShownAnnotations(project: Project, briefing: Briefing): readonly Annotation[] {
  const draft = useAdjusting((state) => state.draft);
  const mine = useMemo(
    () => project.annotations.filter(({ anchor }) => anchor.briefing === briefing.id),
    [project.annotations, briefing.id],
  );
  return useMemo(
    () =>
      draft
        ? mine.map((annotation) =>
            annotation.id === draft.annotation ? { ...annotation, anchor: draft.anchor } : annotation,
          )
        : mine,
    [mine, draft],
  );
}
