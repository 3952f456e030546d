import { useEffect } from 'react';
import { markKindOf } from '../../editor/plugins/marking/keys';
import { isTextField } from '../../ui/keys';
import { isDialogOpen } from '../../ui/open-dialogs';
import { useCurrent } from '../current';
import { useMark } from './use-mark';

/**
 * The keys of the marks while the focus is outside the transcript, on a tab or a button: the selection
 * stays painted there, so they still have something to mean.
 */
export function useMarkKeys(): void {
  const { transcript } = useCurrent();
  const mark = useMark();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTextField(event.target) || isDialogOpen()) return;
      if (event.target instanceof HTMLSelectElement) return;
      const kind = markKindOf(event);
      const segments = kind ? (transcript.current?.selection() ?? []) : [];
      if (!kind || segments.length === 0) return;
      event.preventDefault();
      mark(kind, segments);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [transcript, mark]);
}
