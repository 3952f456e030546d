import { create } from 'zustand';
import { keep, readKept } from '../state/kept';

export type HintName = 'mark' | 'check' | 'palette';

const NAME = 'hints.dismissed';

/** The hints that were dismissed, for good. */
export const useHints = create<{ readonly dismissed: readonly unknown[] }>(() => {
  const kept = readKept(NAME);
  return { dismissed: Array.isArray(kept) ? kept : [] };
});

export function dismissHint(name: HintName): void {
  useHints.setState(({ dismissed }) => ({ dismissed: [...dismissed, name] }));
  keep(NAME, useHints.getState().dismissed);
}
