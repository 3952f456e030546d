import { create } from 'zustand';
import type { CheckSource, Verdict } from '../../../shared/project/records';

/** A check that is being written; it is kept while one looks at other figures. */
export interface CheckDraft extends CheckSource {
  readonly verdict: Verdict | null;
  readonly note: string;
}

const EMPTY: CheckDraft = {
  verdict: null,
  title: '',
  publisher: '',
  address: '',
  locator: '',
  accessed: '',
  extract: '',
  file: null,
  note: '',
};

const useDrafts = create<{ readonly byKey: Readonly<Record<string, CheckDraft>> }>(() => ({ byKey: {} }));

/** The draft of an annotation's next check; `key` names the project and the annotation. */
export function useCheckDraft(key: string): CheckDraft {
  return useDrafts(({ byKey }) => byKey[key] ?? EMPTY);
}

export function changeCheckDraft(key: string, change: Partial<CheckDraft>): void {
  useDrafts.setState(({ byKey }) => ({
    byKey: { ...byKey, [key]: { ...(byKey[key] ?? EMPTY), ...change } },
  }));
}

export function clearCheckDraft(key: string): void {
  useDrafts.setState(({ byKey }) => {
    const { [key]: _gone, ...others } = byKey;
    return { byKey: others };
  });
}
