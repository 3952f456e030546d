import { create } from 'zustand';

/** What was done with a project as a whole, and what its message needs. */
export type Done = { readonly project: string } & (
  | { readonly what: 'exported' | 'merged'; readonly file: string }
  | { readonly what: 'removed'; readonly title: string }
  | {
      readonly what: 'restored';
      /** What the project was taken back to, in milliseconds since 1970. */
      readonly to: number;
    }
);

/** What was done last and is still told of in the workspace. */
export const useDone = create<{ readonly done: Done | null }>(() => ({ done: null }));

export function tellDone(done: Done): void {
  useDone.setState({ done });
}

/** Tells no longer of what was done with a project. */
export function dismissDone(project: string): void {
  useDone.setState(({ done }) => ({ done: done?.project === project ? null : done }));
}
