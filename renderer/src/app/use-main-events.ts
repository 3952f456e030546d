import { useEffect } from 'react';
import { ACTIONS, type ActionId } from '../../../shared/actions/table';
import { runAction } from '../actions/registry';
import { presser } from '../api/presser';
import { useExporting } from '../state/exporting';
import { offer, showProgress } from '../state/imports';
import { goToProject } from '../state/opening';
import { report } from '../state/problems';
import { hasOwnUndo } from '../ui/keys';
import { isDialogOpen } from '../ui/open-dialogs';

/** Does what the main process asks for: menu entries, files from outside, problems of its own. */
export function useMainEvents(): void {
  useEffect(() => {
    const ends = [
      presser.listen('import.offered', offer),
      presser.listen('import.progress', showProgress),
      presser.listen('export.progress', (share) => useExporting.setState({ share })),
      presser.listen('problem', report),
      presser.listen('menu.chosen', choose),
      presser.listen('menu.project', (project) => {
        if (!isDialogOpen()) void goToProject(project);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

function choose(action: ActionId): void {
  const isHistory = action === 'undo' || action === 'redo';
  // A text field has an undo of its own; what lies behind a dialog is left alone.
  if (isHistory && hasOwnUndo(document.activeElement)) document.execCommand(action);
  else if (!isDialogOpen() || ACTIONS[action].inDialogs) runAction(action);
}
