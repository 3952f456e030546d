import { create } from 'zustand';
import type { CheckMethod, CheckSource, Verdict } from '../../../shared/project/records';

/** A check that is being written; it is kept while one looks at other annotations. */
export interface CheckDraft {
  readonly verdict: Verdict | null;
  /** Null until somebody chooses; a figure or a claim knows one way only. */
  readonly method: CheckMethod | null;
  /** At least one, which may be empty. */
  readonly sources: readonly CheckSource[];
  readonly note: string;
}

/** A source of which nothing has been written yet. */
export const EMPTY_SOURCE: CheckSource = {
  title: '',
  publisher: '',
  address: '',
  locator: '',
  accessed: '',
  extract: '',
  file: null,
};
const EMPTY: CheckDraft = { verdict: null, method: null, sources: [EMPTY_SOURCE], note: '' };

interface Drafts {
  readonly byKey: Readonly<Record<string, CheckDraft>>;
  /** The source that was recorded last since the start, by project. */
  readonly lastSources: Readonly<Record<string, CheckSource>>;
}

const useDrafts = create<Drafts>(() => ({ byKey: {}, lastSources: {} }));

/** What a draft goes by. */
export function checkDraftKey(project: string, annotation: string): string {
  return `${project}/${annotation}`;
}

/** The draft of an annotation's next check. */
export function useCheckDraft(key: string): CheckDraft {
  return useDrafts(({ byKey }) => byKey[key] ?? EMPTY);
}

/** The same, for what happens later than the drawing. */
export function checkDraft(key: string): CheckDraft {
  return useDrafts.getState().byKey[key] ?? EMPTY;
}

export function changeCheckDraft(key: string, change: Partial<CheckDraft>): void {
  useDrafts.setState(({ byKey }) => ({
    byKey: { ...byKey, [key]: { ...(byKey[key] ?? EMPTY), ...change } },
  }));
}

/** Changes one source of a draft; one that is not there any more is left alone. */
export function changeSourceDraft(key: string, index: number, change: Partial<CheckSource>): void {
  const { sources } = checkDraft(key);
  const source = sources[index];
  if (source) changeCheckDraft(key, { sources: sources.with(index, { ...source, ...change }) });
}

export function clearCheckDraft(key: string): void {
  useDrafts.setState(({ byKey }) => {
    const { [key]: _gone, ...others } = byKey;
    return { byKey: others };
  });
}

/** The source that was recorded last in a project since the start; null where there was none. */
export function useLastSource(project: string): CheckSource | null {
  return useDrafts(({ lastSources }) => lastSources[project] ?? null);
}

export function rememberSource(project: string, source: CheckSource): void {
  useDrafts.setState(({ lastSources }) => ({ lastSources: { ...lastSources, [project]: source } }));
}
