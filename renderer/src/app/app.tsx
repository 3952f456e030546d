import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useEffect } from 'react';
import { changeLanguage } from '../i18n/i18n';
import { useLanguage } from '../i18n/use-language';
import { useArrivals } from '../state/arrivals';
import { useOpening } from '../state/failed-opening';
import { useImports } from '../state/imports';
import { useProject } from '../state/project';
import { useSettings } from '../state/settings';
import { useStart } from '../state/start';
import { useHasDialog } from '../ui/open-dialogs';
import { ProblemList } from '../ui/problem-list';
import { TooltipLayer } from '../ui/tooltip-layer';
import { Workspace } from '../workspace/workspace';
import { useAppState } from './app-state';
import { DropTarget } from './drop-target';
import { followTheme } from './theme';
import { useKeys } from './use-keys';
import { useMainEvents } from './use-main-events';
import { usePaste } from './use-paste';

const ArrivalDialog = lazy(() => import('../arrivals/arrival-dialog'));
const ImportSheet = lazy(() => import('../import/import-sheet'));
const LibraryScreen = lazy(() => import('../library/library-screen'));
const OpeningDialog = lazy(() => import('../opening/opening-dialog'));
const SettingsDialog = lazy(() => import('../settings/settings-dialog'));
const StartScreen = lazy(() => import('../opening/start-screen'));

/** The window: a screen, and what can lie over it. */
export function App() {
  const theme = useSettings(({ settings }) => settings.theme);
  const hasArrival = useArrivals(({ arrivals }) => arrivals.length > 0);
  const hasDraft = useImports(({ drafts }) => drafts.length > 0);
  const hasSettings = useAppState(({ settings }) => settings);
  const hasFailed = useOpening(({ failed }) => failed !== null);
  const hasDialog = useHasDialog();
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
      <Screen />
      <Suspense>
        {hasFailed && <OpeningDialog />}
        {hasDraft && <ImportSheet />}
        {hasArrival && !hasDraft && <ArrivalDialog />}
        {hasSettings && <SettingsDialog />}
      </Suspense>
      <DropTarget />
      {!hasDialog && <ProblemList />}
      <TooltipLayer />
    </CSPProvider>
  );
}

/** The list of projects or one of them, once there is a library. */
function Screen() {
  const hasLibrary = useStart(({ problem }) => problem === null);
  const projectId = useProject(({ open }) => open?.project.id);
  if (projectId !== undefined) return <Workspace key={projectId} />;
  return <Suspense>{hasLibrary ? <LibraryScreen /> : <StartScreen />}</Suspense>;
}
