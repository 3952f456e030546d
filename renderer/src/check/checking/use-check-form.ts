import { useState } from 'react';
import type { Annotation, CheckSource } from '../../../../shared/project/records';
import type { Problem } from '../../../../shared/result/problem';
import {
  type CheckDraft,
  changeCheckDraft,
  changeSourceDraft,
  checkDraft,
  checkDraftKey,
  clearCheckDraft,
  EMPTY_SOURCE,
  rememberSource,
  useCheckDraft,
  useLastSource,
} from '../../state/check-drafts';
import { newId } from '../../state/new-id';
import { dispatch, useOpenProject } from '../../state/project';
import { useSettings } from '../../state/settings';
import { buildCheck, isRecordable } from './build-check';

/** What one check that is being written holds, and what can be done with it. */
export function useCheckForm(annotation: Annotation, onRecorded: (() => void) | undefined) {
  const project = useOpenProject();
  const author = useSettings(({ settings }) => settings.author);
  const key = checkDraftKey(project.id, annotation.id);
  const draft = useCheckDraft(key);
  const lastSource = useLastSource(project.id);
  const [problem, setProblem] = useState<Problem | null>(null);

  const change = (part: Partial<CheckDraft>): void => {
    setProblem(null);
    changeCheckDraft(key, part);
  };
  const changeSource = (index: number, part: Partial<CheckSource>): void => {
    setProblem(null);
    changeSourceDraft(key, index, part);
  };
  const record = async (): Promise<boolean> => {
    const present = checkDraft(key);
    if (!isRecordable(present)) return false;
    const check = buildCheck(project, annotation, present, { id: newId(), now: Date.now(), author });
    if (!check) return false;
    const refused = await dispatch({ type: 'check.record', check }, { quiet: true });
    setProblem(refused);
    if (refused) return false;
    const used = check.sources.at(-1);
    if (used) rememberSource(project.id, used);
    clearCheckDraft(key);
    onRecorded?.();
    return true;
  };
  return {
    draft,
    problem,
    setProblem,
    change,
    changeSource,
    addSource: () => change({ sources: [...draft.sources, EMPTY_SOURCE] }),
    removeSource: (index: number) => change({ sources: draft.sources.toSpliced(index, 1) }),
    /** What is taken over from the source that was recorded last; null where there was none. */
    last: lastSource && sameAgain(lastSource),
    /** Whether the check was stored. */
    record,
  };
}

/** Where in a source to look and what is found there is another matter each time. */
function sameAgain({ title, publisher, address, file }: CheckSource): Partial<CheckSource> {
  return { title, publisher, address, file };
}
