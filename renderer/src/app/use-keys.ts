import { useEffect } from 'react';
import { redo, undo } from '../state/project';
import { hasCommandKey, isTextField } from '../ui/keys';

/** Undo and redo of the project; in a text field these keys mean the field's own. */
export function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!hasCommandKey(event) || isTextField(event.target) || isDialogOpen()) return;
      const key = event.key.toLowerCase();
      if (key === 'z') void (event.shiftKey ? redo() : undo());
      else if (key === 'y' && !event.shiftKey) void redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Whether a dialog lies over the window; what is behind it should not change then. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
