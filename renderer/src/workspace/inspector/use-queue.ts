import { useDeferredValue, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { currentOf, neighbourOf, type QueueItem, queueOf } from '../../../../shared/project/queue';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';
import { headId } from './entry';

/** What the Figures tab goes through; quotes have a tab of their own. */
export type FigureItem = QueueItem<'figure' | 'claim'>;

interface Queue {
  readonly items: readonly FigureItem[];
  readonly current: FigureItem | null;
  readonly next: FigureItem | null;
  readonly previous: FigureItem | null;
  readonly go: (item: FigureItem | null) => void;
}

/** The figures queue of the briefing and the ways to go through it. */
export function useQueue(): Queue {
  // A mark is on the screen before the queue is put in order anew.
  const project = useDeferredValue(useOpenProject());
  const { briefing, transcript } = useCurrent();
  const active = useWorkspace((state) => state.active);
  const items = useMemo(() => queueOf(project, [briefing], ['figure', 'claim']), [project, briefing]);
  const current = currentOf(items, active);
  return {
    items,
    current,
    next: neighbourOf(items, current, 1),
    previous: neighbourOf(items, current, -1),
    go: (item) => {
      if (!item) return;
      const { id } = item.annotation;
      // The form that has the focus goes away with its figure: the focus goes to the new one.
      const wasInside = document.activeElement?.closest('li') != null;
      flushSync(() => useWorkspace.setState({ active: id, tab: 'figures', inspector: true }));
      if (wasInside) document.getElementById(headId(id))?.focus();
      transcript.current?.reveal(id);
    },
  };
}
