import { useEffect } from 'react';
import { useAction } from '../actions/use-action';
import { letterOf } from '../editor/plain-key';
import { useWorkspace } from '../state/workspace';
import { isTextField } from '../ui/keys';
import { isDialogOpen } from '../ui/open-dialogs';
import { useCopyAnnotation } from './use-copy-annotation';

/** C copies the mark that is looked at, wherever the focus is and letters are not typed. */
export function useCopyKey(): void {
  const active = useWorkspace((state) => state.active);
  const copy = useCopyAnnotation();
  useAction('mark.copy', () => active !== null && void copy(active), active !== null);
  useEffect(() => {
    if (active === null) return;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.shiftKey || letterOf(event) !== 'c') return;
      if (isTextField(event.target) || event.target instanceof HTMLSelectElement || isDialogOpen()) return;
      event.preventDefault();
      void copy(active);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
