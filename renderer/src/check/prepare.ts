import type { OpenProject } from '../../../shared/ipc/contract';
import { whenIdle } from '../ui/when-idle';

/**
 * Makes the parts of the desk ready while nothing else is to be done: fetches their code, and puts the ledger of a
 * project together. The function that it gives lets it be.
 */
export function prepareParts(parts: readonly (() => Promise<unknown>)[], project: OpenProject): () => void {
  let isLeft = false;
  const fetch = async (): Promise<void> => {
    const [{ ledgerPieces }] = await Promise.all([
      import('./ledger/use-ledger'),
      ...parts.map((part) => part()),
    ]);
    if (!isLeft) leave = whenIdle(ledgerPieces(project));
  };
  let leave = whenIdle([fetch]);
  return () => {
    isLeft = true;
    leave();
  };
}
