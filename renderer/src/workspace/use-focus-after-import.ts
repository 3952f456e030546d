import { useEffect } from 'react';
import { useImports } from '../state/imports';
import { useCurrent } from './current';

/** When the last import sheet is gone and the focus with it, the transcript takes it: reading goes on by key. */
export function useFocusAfterImport(): void {
  const { transcript } = useCurrent();
  const done = useImports((state) => state.done);
  const isOver = useImports((state) => state.drafts.length === 0);
  useEffect(() => {
    if (done === 0 || !isOver) return;
    // The dialog gives the focus back first, if there is anybody to give it to.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) transcript.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [done, isOver, transcript]);
}
