import { create } from 'zustand';
import type { SearchAnswer } from '../../../shared/ipc/contract';
import { NO_QUERY } from '../../../shared/search/no-query';
import type { SearchQuery } from '../../../shared/search/query';
import { presser } from '../api/presser';
import { valueOrReport } from './problems';

interface SearchState {
  /** What is searched for; it stays from one time to the next. */
  readonly query: SearchQuery;
  /** The value filter as typed; the query has what it was read as. */
  readonly valueWords: string;
  /** The last answer, and what it answers; null before the first. */
  readonly answered: { readonly query: SearchQuery; readonly answer: SearchAnswer } | null;
}

export const useSearch = create<SearchState>(() => ({ query: NO_QUERY, valueWords: '', answered: null }));

let isOpen = false;
let isAsking = false;

/** Begins to answer what is searched for, until `endSearch`. */
export function beginSearch(): void {
  isOpen = true;
  void ask();
}

export function endSearch(): void {
  isOpen = false;
}

/** Searches for something else; what is not given stays. */
export function changeQuery(change: Partial<SearchQuery>): void {
  useSearch.setState(({ query }) => ({ query: { ...query, ...change } }));
  void ask();
}

/** Takes what was typed as a value; the reader of figures comes with the first one. */
export async function changeValue(valueWords: string): Promise<void> {
  useSearch.setState({ valueWords });
  const { readValueRange } = await import('../../../shared/search/value-range');
  if (useSearch.getState().valueWords === valueWords) changeQuery({ value: readValueRange(valueWords) });
}

/** Takes every condition but the words away. */
export function clearFilters(): void {
  useSearch.setState({ valueWords: '' });
  changeQuery({ ...NO_QUERY, words: useSearch.getState().query.words });
}

/** Asks one question at a time, again while it changes or while projects are still being read. */
async function ask(): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  for (;;) {
    const { query } = useSearch.getState();
    const answer = await valueOrReport(presser.searchRun(query));
    if (answer) useSearch.setState({ answered: { query, answer } });
    const isDone = useSearch.getState().query === query && !answer?.reading;
    if (isDone || !answer || !isOpen) break;
  }
  isAsking = false;
}
