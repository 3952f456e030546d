import { create } from 'zustand';
import { uiLanguageFor } from '../../../shared/project/settings-choices';
import type { Problem } from '../../../shared/result/problem';
import { answered, presser } from '../api/presser';
import { showInWorkspace, useLibrary } from './library';
import { showFailed } from './opening';
import { valueOrReport } from './problems';
import { useSettings } from './settings';

interface StartState {
  /** Why there is no library to work with; null where there is one. */
  readonly problem: Problem | null;
  /** Whether the library is being opened. */
  readonly busy: boolean;
}

export const useStart = create<StartState>(() => ({ problem: null, busy: false }));

/**
 * Asks for everything that the first picture needs at once, so that the window fills in one step. It can
 * be asked again where it failed; `takeOver` takes the library of somebody who gives no sign of life.
 */
export async function begin({ takeOver }: { readonly takeOver: boolean }): Promise<void> {
  useStart.setState({ busy: true });
  const answer = await answered(presser.appStart({ takeOver }));
  if (!answer.ok) {
    // The settings lie in the library: until it is open, the system's language is all that is known.
    useSettings.setState({ systemLanguage: uiLanguageFor(navigator.language) });
    useStart.setState({ problem: answer.error, busy: false });
    return;
  }
  const { settings, systemLanguage, projects, sample, isLibraryRecovered, conflictedCopies } = answer.value;
  useSettings.setState({ settings, systemLanguage });
  useLibrary.setState({ projects, sample, isRecovered: isLibraryRecovered, conflictedCopies });
  const { open, unopened } = answer.value;
  if (open) showInWorkspace(open);
  if (unopened) showFailed(unopened.project, unopened.problem);
  useStart.setState({ problem: null, busy: false });
}

/** Shows where the library lies, also where it cannot be opened. */
export async function showLibraryFolder(): Promise<void> {
  await valueOrReport(presser.libraryShowFolder({}));
}
