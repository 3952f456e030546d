import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useEffect } from 'react';
import { changeLanguage } from '../i18n/i18n';
import { useLanguage } from '../i18n/use-language';
import { LibraryScreen } from '../library/library-screen';
import { useImports } from '../state/imports';
import { useProject } from '../state/project';
import { useSettings } from '../state/settings';
import { ProblemList } from '../ui/problem-list';
import { TooltipLayer } from '../ui/tooltip-layer';
import { Workspace } from '../workspace/workspace';
import { useAppState } from './app-state';
import { DropTarget } from './drop-target';
import { followTheme } from './theme';
import { useKeys } from './use-keys';
import { useMainEvents } from './use-main-events';
import { usePaste } from './use-paste';

const ImportSheet = lazy(() => import('../import/import-sheet'));
const SettingsDialog = lazy(() => import('../settings/settings-dialog'));

/** The window: one of two screens, and what can lie over either. */
export function App() {
  const projectId = useProject(({ open }) => open?.project.id);
  const theme = useSettings(({ settings }) => settings.theme);
  const hasDraft = useImports(({ drafts }) => drafts.length > 0);
  const hasSettings = useAppState(({ settings }) => settings);
  const language = useLanguage();

  useEffect(() => followTheme(theme), [theme]);
  useEffect(() => {
    void changeLanguage(language);
  }, [language]);
  useMainEvents();
  useKeys();
  usePaste();

  return (
    <CSPProvider disableStyleElements>
      {projectId === undefined ? <LibraryScreen /> : <Workspace key={projectId} />}
      <Suspense>
        {hasDraft && <ImportSheet />}
        {hasSettings && <SettingsDialog />}
      </Suspense>
      <DropTarget />
      {!hasDraft && !hasSettings && <ProblemList />}
      <TooltipLayer />
    </CSPProvider>
  );
}
