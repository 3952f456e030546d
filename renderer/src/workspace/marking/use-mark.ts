import { type RefObject, useCallback } from 'react';
import type { AnnotationKind, Segment } from '../../../../shared/project/records';
import { newId } from '../../state/new-id';
import { dispatch, useProject } from '../../state/project';
import { useSettings } from '../../state/settings';
import { sendUnsent } from '../../state/unsent';
import { useWorkspace } from '../../state/workspace';
import { useLatest } from '../../ui/use-latest';
import { type Current, useCurrent } from '../current';
import { TAB_OF } from '../tab-of';
import { planMark } from './plan-mark';

/** Marks a selection and shows the mark in the inspector; the function is the same one every time. */
export function useMark(): (kind: AnnotationKind, segments: readonly Segment[]) => void {
  const current = useLatest(useCurrent());
  return useCallback(
    (kind, segments) => {
      if (segments.length > 0) void mark(kind, segments, current);
    },
    [current],
  );
}

async function mark(
  kind: AnnotationKind,
  segments: readonly Segment[],
  current: RefObject<Current>,
): Promise<void> {
  // What was typed is stored before it is marked.
  await sendUnsent();
  const { text, briefing: shown } = current.current;
  const project = useProject.getState().open?.project;
  const briefing = project?.briefings.find(({ id }) => id === shown.id) ?? shown;
  const annotations = project?.annotations ?? [];
  const plan = planMark(
    kind,
    { briefing, text, annotations },
    segments,
    { id: newId(), now: Date.now(), author: useSettings.getState().settings.author },
    await readerFor(kind),
  );
  const { transcript } = current.current;
  // The mark is seen at once; the save sign tells when it is on the disk.
  if (plan.body?.type === 'annotation.add') transcript.current?.foreshow(plan.body.annotation);
  if (plan.body && (await dispatch(plan.body))) {
    transcript.current?.foreshow(null);
    return;
  }
  useWorkspace.setState({ active: plan.annotation, tab: TAB_OF[kind], inspector: true });
  if (kind === 'note') useWorkspace.setState({ writing: plan.annotation });
}

/** The engine's reader comes when the first figure is marked: the window does not wait for it. */
async function readerFor(kind: AnnotationKind): Promise<Parameters<typeof planMark>[4]> {
  if (kind !== 'figure') return () => null;
  return (await import('../../../../shared/figures/read-figure')).readFigure;
}
