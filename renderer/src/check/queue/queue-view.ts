import { create } from 'zustand';
import { NO_FILTER, type QueueFilter } from '../../../../shared/project/queue-filter';

/** What of a project the queue shows, and what is picked in it. */
export interface QueueView {
  /** The briefing on the screen, or all of the project's. */
  readonly scope: 'briefing' | 'project';
  readonly withQuotes: boolean;
  readonly filter: QueueFilter;
  /** Annotations that the next action is for; without any, it is for the one looked at. */
  readonly picked: ReadonlySet<string>;
}

const FIRST: QueueView = { scope: 'briefing', withQuotes: false, filter: NO_FILTER, picked: new Set() };

const useViews = create<{ readonly byProject: Readonly<Record<string, QueueView>> }>(() => ({
  byProject: {},
}));

/** How the queue of a project was left. */
export function useQueueView(project: string): QueueView {
  return useViews(({ byProject }) => byProject[project] ?? FIRST);
}

export function changeQueueView(project: string, change: Partial<QueueView>): void {
  useViews.setState(({ byProject }) => ({
    byProject: { ...byProject, [project]: { ...(byProject[project] ?? FIRST), ...change } },
  }));
}
