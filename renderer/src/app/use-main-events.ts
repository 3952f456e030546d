import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '../../../shared/ipc/contract';
import { presser } from '../api/presser';
import { chooseFiles, offer } from '../state/imports';
import { closeProject, createProject } from '../state/library';
import { report } from '../state/problems';
import { redo, undo } from '../state/project';
import { showTab } from '../state/workspace';
import { isTextField } from '../ui/keys';
import { isDialogOpen } from './use-keys';

/** Does what the main process asks for: menu entries, files from outside, problems of its own. */
export function useMainEvents(): void {
  const { t } = useTranslation();
  useEffect(() => {
    const choose = (entry: MenuEntry): void => {
      const isHistory = entry === 'undo' || entry === 'redo';
      // A text field has an undo of its own; what lies behind a dialog is left alone.
      if (isHistory && isTextField(document.activeElement)) document.execCommand(entry);
      else if (!isDialogOpen()) void ACTIONS[entry](t('project.untitled'));
    };
    const ends = [
      presser.listen('import.offered', offer),
      presser.listen('problem', report),
      presser.listen('menu.chosen', choose),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [t]);
}

/** What each entry of the application menu does. */
const ACTIONS: Readonly<Record<MenuEntry, (untitled: string) => unknown>> = {
  'new-project': createProject,
  import: chooseFiles,
  library: closeProject,
  undo,
  redo,
  export: () => showTab('export'),
  quotes: () => showTab('quotes'),
  figures: () => showTab('figures'),
  notes: () => showTab('notes'),
  cleanup: () => showTab('cleanup'),
};
