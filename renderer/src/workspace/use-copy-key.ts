import { useEffect } from 'react';
import { useAction } from '../actions/use-action';
import { letterOf } from '../editor/plain-key';
import { useWorkspace } from '../state/workspace';
import { isTextField } from '../ui/keys';
import { isDialogOpen } from '../ui/open-dialogs';
import { useLatest } from '../ui/use-latest';
import { useCopyAnnotation } from './use-copy-annotation';

/** C copies the mark that is looked at, wherever the focus is and letters are not typed. */
export function useCopyKey(): void {
  const active = useWorkspace((state) => state.active);
  const copyAnnotation = useCopyAnnotation();
  const copy = useLatest(() => active !== null && void copyAnnotation(active));
  const hasMark = active !== null;
  useAction('mark.copy', () => copy.current(), hasMark);
  useEffect(() => {
    if (!hasMark) return;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.shiftKey || letterOf(event) !== 'c') return;
      if (isTextField(event.target) || event.target instanceof HTMLSelectElement || isDialogOpen()) return;
      event.preventDefault();
      copy.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [copy, hasMark]);
}
