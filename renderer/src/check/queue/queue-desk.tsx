import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { currentBriefings, presentCopies } from '../../../../shared/project/links';
import { currentOf, type QueueItem, queueOf } from '../../../../shared/project/queue';
import { filterQueue } from '../../../../shared/project/queue-filter';
import type { Project } from '../../../../shared/project/records';
import { useOpenProject, useProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { useLatest } from '../../ui/use-latest';
import { useCurrent } from '../../workspace/current';
import { changeQueueView, type QueueView, useQueueView } from './queue-view';

/** What asks for an answer beside the passage. */
export type Asking = 'dismiss' | 'assign' | 'reading';

/** The queue as the desk shows it, and the ways to go through it. */
export interface QueueDesk {
  /** Everything in scope, dismissed findings too. */
  readonly items: readonly QueueItem[];
  /** What the filter leaves of it. */
  readonly shown: readonly QueueItem[];
  readonly current: QueueItem | null;
  /** What the next action is for: what is picked and shown, else the one looked at. */
  readonly targets: readonly QueueItem[];
  readonly view: QueueView;
  readonly change: (change: Partial<QueueView>) => void;
  /** Looks at an item; the list takes the focus. */
  readonly go: (item: QueueItem | null) => void;
  /** Goes so many items on, or back. */
  readonly step: (by: number) => void;
  /** Gives the focus to the item that is looked at, once it is drawn. */
  readonly takeFocus: () => void;
  /** Counts the times that the focus was wanted there. */
  readonly focusCalls: number;
  readonly asking: Asking | null;
  readonly ask: (asking: Asking | null) => void;
  /** What was done last, for the eye and for screen readers. */
  readonly told: string;
  readonly tell: (words: string) => void;
}

const NOTHING = { words: '', project: null };

const DeskContext = createContext<QueueDesk | null>(null);

/** The queue of the desk; only for its parts. */
export function useQueueDesk(): QueueDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('Outside of the queue there is no queue.');
  return desk;
}

/** Keeps the queue for its parts. */
export function QueueDeskProvider({ children }: { readonly children: ReactNode }) {
  const project = useOpenProject();
  const { briefing } = useCurrent();
  const view = useQueueView(project.id);
  const active = useWorkspace((state) => state.active);
  const [focusCalls, setFocusCalls] = useState(1);
  const [asking, ask] = useState<Asking | null>(null);
  const [last, setLast] = useState<{ readonly words: string; readonly project: Project | null }>(NOTHING);

  const { scope, withQuotes, filter, picked } = view;
  const items = useMemo(() => {
    const briefings = scope === 'project' ? currentBriefings(project) : presentCopies(project, briefing);
    return queueOf(project, briefings, withQuotes ? ['figure', 'claim', 'quote'] : ['figure', 'claim']);
  }, [project, briefing, scope, withQuotes]);
  const shown = useMemo(() => filterQueue(items, filter), [items, filter]);

  // Where the item that was looked at has gone from the list, one stays at its place; another list begins anew.
  const place = useRef<number | null>(null);
  const current =
    shown.find(({ annotation }) => annotation.id === active) ??
    (place.current === null ? null : shown[Math.min(place.current, shown.length - 1)]) ??
    currentOf(shown, null);
  const id = current?.annotation.id ?? null;
  useEffect(() => {
    place.current = current ? shown.indexOf(current) : null;
    if (id !== null) useWorkspace.setState({ active: id });
  }, [current, shown, id]);
  // What was asked was asked about the item that was looked at then.
  const asked = useRef(id);
  useEffect(() => {
    if (asked.current !== id) ask(null);
    asked.current = id;
  }, [id]);

  const latest = useLatest({ shown, current });
  const ways = useMemo(() => {
    const takeFocus = (): void => setFocusCalls((calls) => calls + 1);
    const go = (item: QueueItem | null): void => {
      if (!item) return;
      useWorkspace.setState({ active: item.annotation.id });
      takeFocus();
    };
    return {
      takeFocus,
      go,
      step: (by: number): void => {
        const { shown: list, current: from } = latest.current;
        const at = (from ? list.indexOf(from) : 0) + by;
        go(list[Math.max(0, Math.min(at, list.length - 1))] ?? null);
      },
      change: (part: Partial<QueueView>): void => {
        if (part.picked === undefined) place.current = null;
        changeQueueView(project.id, part);
      },
      ask,
      tell: (words: string): void => setLast({ words, project: useProject.getState().open?.project ?? null }),
    };
  }, [latest, project.id]);

  // What was done last is not told any more once something else has happened, such as its undoing.
  const told = last.project === project ? last.words : '';
  const desk = useMemo<QueueDesk>(() => {
    const chosen = shown.filter(({ annotation }) => picked.has(annotation.id));
    const targets = chosen.length > 0 ? chosen : current ? [current] : [];
    return { ...ways, items, shown, current, targets, view, focusCalls, asking, told };
  }, [ways, items, shown, current, picked, view, focusCalls, asking, told]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}
