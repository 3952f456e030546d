import type { ActionId } from '../../../shared/actions/table';

/** What an action does, from the part of the window that can do it. */
export interface Deed {
  readonly run: () => unknown;
  readonly isEnabled: boolean;
}

/** Who can do each action now; of several, the one that came last is asked. */
const doers = new Map<ActionId, (() => Deed)[]>();

/** Lets an action be done from now on; the answer takes that back. */
export function register(id: ActionId, deed: () => Deed): () => void {
  doers.set(id, [...(doers.get(id) ?? []), deed]);
  return () => {
    doers.set(
      id,
      (doers.get(id) ?? []).filter((other) => other !== deed),
    );
  };
}

/** Whether an action can be done now. */
export function isAvailable(id: ActionId): boolean {
  return doers.get(id)?.at(-1)?.().isEnabled ?? false;
}

/** Does an action, if it can be done now; whether it could. */
export function runAction(id: ActionId): boolean {
  const deed = doers.get(id)?.at(-1)?.();
  if (!deed?.isEnabled) return false;
  void deed.run();
  return true;
}
