import { useEffect } from 'react';
import { ACTION_IDS, ACTIONS } from '../../../shared/actions/table';
import { hasOwnUndo, isMac, isTextField } from '../ui/keys';
import { isDialogOpen } from '../ui/open-dialogs';
import { hears } from './hears';
import { runAction } from './registry';

const HEARD = ACTION_IDS.filter((id) => ACTIONS[id].heard === 'window');

/** Does what the table's keys stand for, wherever the focus is; what lies behind a dialog is left alone. */
export function useActionKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const id = HEARD.find((one) => ACTIONS[one].keys?.some((keys) => hears(keys, event, isMac)));
      if (!id || (isDialogOpen() && !ACTIONS[id].inDialogs)) return;
      const isCharacter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isCharacter && isTextField(event.target)) return;
      if (ACTIONS[id].yieldsToFields && hasOwnUndo(event.target)) return;
      // Alt with an arrow opens a list.
      if (event.altKey && event.target instanceof HTMLSelectElement) return;
      if (runAction(id)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
