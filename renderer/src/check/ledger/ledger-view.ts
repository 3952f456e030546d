import { create } from 'zustand';
import { NO_FILTER, type Sort, type StatisticFilter } from './table/table-rows';

/** The parts of the ledger. */
export const LEDGER_PARTS = ['statistics', 'arithmetic', 'questions', 'rates'] as const;
export type LedgerPart = (typeof LEDGER_PARTS)[number];

/** How the ledger of a project is looked at. */
export interface LedgerView {
  readonly part: LedgerPart;
  readonly filter: StatisticFilter;
  /** Null for the order of the text. */
  readonly sort: Sort | null;
  readonly isGrouped: boolean;
  /** The groups that are open, by key. */
  readonly groups: ReadonlySet<string>;
  /** The statistic whose passage is open. */
  readonly entry: string | null;
  /** The pair whose passages are open, by the ids of its figures. */
  readonly pair: string | null;
}

const FIRST: LedgerView = {
  part: 'statistics',
  filter: NO_FILTER,
  sort: null,
  isGrouped: true,
  groups: new Set(),
  entry: null,
  pair: null,
};

const useViews = create<{ readonly byProject: Readonly<Record<string, LedgerView>> }>(() => ({
  byProject: {},
}));

/** How the ledger of a project was left: going to a passage and back loses nothing. */
export function useLedgerView(project: string): LedgerView {
  return useViews(({ byProject }) => byProject[project] ?? FIRST);
}

export function changeLedgerView(project: string, change: Partial<LedgerView>): void {
  useViews.setState(({ byProject }) => ({
    byProject: { ...byProject, [project]: { ...(byProject[project] ?? FIRST), ...change } },
  }));
}
