import { useEffect } from 'react';
import type { ActionId } from '../../../shared/actions/table';
import { useLatest } from '../ui/use-latest';
import { register } from './registry';

/**
 * Says what an action of the table does while this part of the window is there, and whether it can be done
 * now: by its keys, from the palette and from the application menu.
 */
export function useAction(id: ActionId, run: () => unknown, isEnabled = true): void {
  const deed = useLatest({ run, isEnabled });
  useEffect(() => register(id, () => deed.current), [id, deed]);
}
