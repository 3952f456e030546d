import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';
import { headId } from './entry';
import { currentOf, figureQueue, neighbourOf, type QueueItem } from './figure-queue';

interface Queue {
  readonly items: readonly QueueItem[];
  readonly current: QueueItem | null;
  readonly next: QueueItem | null;
  readonly previous: QueueItem | null;
  readonly go: (item: QueueItem | null) => void;
}

/** The figures queue of the briefing and the ways to go through it. */
export function useQueue(): Queue {
  const project = useOpenProject();
  const { briefing, transcript } = useCurrent();
  const active = useWorkspace((state) => state.active);
  const items = useMemo(() => figureQueue(project, briefing), [project, briefing]);
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
