import { useEffect, useMemo } from 'react';
import { makeAnchor } from '../../../../shared/anchoring/make-anchor';
import type { Events } from '../../editor/content';
import { adjustMark, settleMark } from '../../state/adjusting';
import { resetMarking, useMarking } from '../../state/marking';
import { useProject } from '../../state/project';
import { useLatest } from '../../ui/use-latest';
import { useCurrent } from '../current';
import { openAnnotation } from '../go-to-annotation';
import { isOnCard } from './mark-card';
import { useLeaveOut } from './use-leave-out';
import { useMark } from './use-mark';

type MarkingEvents = Pick<
  Events,
  'onMark' | 'onLeaveOut' | 'onOpen' | 'onHold' | 'onAdjust' | 'onPoint' | 'onCaret'
>;

/** What the transcript's marks do; the functions are the same ones every time. */
export function useMarkingEvents(): MarkingEvents {
  const onMark = useMark();
  const onLeaveOut = useLeaveOut();
  const current = useLatest(useCurrent());
  useEffect(() => resetMarking, []);
  useSettling();
  return useMemo(
    () => ({
      onMark,
      onLeaveOut,
      onOpen(id) {
        const annotation = useProject.getState().open?.project.annotations.find((one) => one.id === id);
        if (annotation) openAnnotation(annotation);
      },
      onHold(held) {
        useMarking.setState({ held, pointed: held ? { annotations: [held], at: null } : null });
      },
      onAdjust(annotation, segments) {
        if (useProject.getState().open?.opening.access !== 'write') return;
        const { briefing, text } = current.current;
        adjustMark(annotation, makeAnchor(briefing, text, segments));
      },
      onPoint(annotations, at) {
        if (annotations.length > 0) useMarking.setState({ pointed: { annotations, at } });
        else if (!isOnCard()) useMarking.setState({ pointed: null });
      },
      onCaret(block) {
        useMarking.setState({ block });
      },
    }),
    [onMark, onLeaveOut, current],
  );
}

/** Whatever comes after the arrows, undo for example, finds the mark stored where they brought it. */
function useSettling(): void {
  useEffect(() => {
    const settle = (): void => void settleMark();
    const press = ({ key }: KeyboardEvent): void => {
      if (!/^(?:Arrow|Shift|Control|Alt|Meta)/.test(key)) settle();
    };
    window.addEventListener('keydown', press, true);
    window.addEventListener('pointerdown', settle, true);
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('pointerdown', settle, true);
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, []);
}
