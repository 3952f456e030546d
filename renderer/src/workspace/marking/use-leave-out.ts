import { useCallback } from 'react';
import { toggleWords } from '../../../../shared/anchoring/leave-out';
import { makeAnchor, presentTexts } from '../../../../shared/anchoring/make-anchor';
import type { Anchor, Annotation, Segment } from '../../../../shared/project/records';
import { dispatch, useProject } from '../../state/project';
import { useLatest } from '../../ui/use-latest';
import { type Current, useCurrent } from '../current';

/** What leaving words out of a quote comes to. */
export interface LeavingOut {
  readonly annotation: string;
  readonly anchor: Anchor;
  /** Whether the words are out already and come back. */
  readonly isBack: boolean;
}

/** Leaves words out of the quote around them, or puts them back; the function is the same one every time. */
export function useLeaveOut(): (segments: readonly Segment[]) => void {
  const current = useLatest(useCurrent());
  return useCallback(
    (segments) => {
      const annotations = useProject.getState().open?.project.annotations ?? [];
      const plan = planLeavingOut(current.current, annotations, segments);
      if (plan) void dispatch({ type: 'annotation.move', annotation: plan.annotation, anchor: plan.anchor });
    },
    [current],
  );
}

/** What leaving out some words would change: of the shortest quote around them; null where there is none. */
export function planLeavingOut(
  { briefing, text, transcript }: Current,
  annotations: readonly Annotation[],
  words: readonly Segment[],
): LeavingOut | null {
  if (words.length === 0) return null;
  const present = presentTexts(briefing, text);
  const plans = annotations.flatMap(({ id, kind, anchor }) => {
    if (kind !== 'quote' || anchor.briefing !== briefing.id) return [];
    const whole = transcript.current?.whole(anchor.segments) ?? anchor.segments;
    const change = toggleWords(anchor.segments, whole, words, present);
    return change ? [{ id, change, length: anchor.exact.length }] : [];
  });
  const [plan] = plans.sort((a, b) => a.length - b.length);
  if (!plan) return null;
  const { segments, isBack } = plan.change;
  return { annotation: plan.id, anchor: makeAnchor(briefing, text, segments), isBack };
}
