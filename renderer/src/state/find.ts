import { create } from 'zustand';
import type { FindReport } from '../editor/plugins/finding';

interface FindState {
  /** Whether the find bar is open. */
  readonly open: boolean;
  /** What it looks for; it stays when the bar is closed, and the next time begins with it. */
  readonly words: string;
  readonly matchCase: boolean;
  readonly isPattern: boolean;
  /** What the transcript says about it. */
  readonly report: FindReport;
  /** Whether its field has the focus: what is selected then is shown, and not yet meant to be worked on. */
  readonly isTyped: boolean;
  /** Counts how often the bar was asked for, so that its field can take the focus again. */
  readonly asked: number;
}

const NOTHING: FindReport = { phase: 'done', count: 0, current: null };

export const useFind = create<FindState>(() => ({
  open: false,
  words: '',
  matchCase: false,
  isPattern: false,
  report: NOTHING,
  isTyped: false,
  asked: 0,
}));

/** Opens the find bar; it begins with `words` where some are given. */
export function openFind(words?: string): void {
  useFind.setState(({ asked, ...before }) => ({
    open: true,
    asked: asked + 1,
    words: words ?? before.words,
    isPattern: words === undefined && before.isPattern,
  }));
}

export function closeFind(): void {
  useFind.setState({ open: false, report: NOTHING, isTyped: false });
}
