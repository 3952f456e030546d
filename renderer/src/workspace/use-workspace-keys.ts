import { useEffect } from 'react';
import { isDialogOpen } from '../app/use-keys';
import { useLatest } from '../ui/use-latest';
import { useQueue } from './inspector/use-queue';

/** Alt with the up and down arrows goes through the figures from anywhere, text boxes included. */
export function useWorkspaceKeys(): void {
  const queue = useLatest(useQueue());
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isDialogOpen()) return;
      if (event.target instanceof HTMLSelectElement) return;
      const { next, previous, go } = queue.current;
      if (event.key === 'ArrowDown') go(next);
      else if (event.key === 'ArrowUp') go(previous);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [queue]);
}
