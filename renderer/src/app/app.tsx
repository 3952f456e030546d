import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useEffect } from 'react';
import { useActionKeys } from '../actions/use-action-keys';
import { changeLanguage } from '../i18n/i18n';
import { useLanguage } from '../i18n/use-language';
import { ReadingRow } from '../import/reading-row';
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
import { followAppearance } from './appearance';
import { DropTarget } from './drop-target';
import { useAppActions } from './use-app-actions';
import { useMainEvents } from './use-main-events';
import { usePaste } from './use-paste';

const ArrivalDialog = lazy(() => import('../arrivals/arrival-dialog'));
const DiagnosticsDialog = lazy(() => import('../diagnostics/diagnostics-dialog'));
const ImportSheet = lazy(() => import('../import/import-sheet'));
const LeftOutDialog = lazy(() => import('../import/left-out-dialog'));
const LibraryScreen = lazy(() => import('../library/library-screen'));
const OpeningDialog = lazy(() => import('../opening/opening-dialog'));
const Palette = lazy(() => import('../palette/palette'));
const SearchDialog = lazy(() => import('../search/search-dialog'));
const SettingsDialog = lazy(() => import('../settings/settings-dialog'));
const ShortcutsSheet = lazy(() => import('../shortcuts/shortcuts-sheet'));
const StartScreen = lazy(() => import('../opening/start-screen'));

/** The window: a screen, and what can lie over it. */
export function App() {
  const settings = useSettings((state) => state.settings);
  const hasArrival = useArrivals(({ arrivals }) => arrivals.length > 0);
  const hasLeftOut = useImports(({ leftOut }) => leftOut !== null);
  const hasDraft = useImports(({ drafts }) => drafts.length > 0) && !hasLeftOut;
  const dialog = useAppState((state) => state.dialog);
  const hasFailed = useOpening(({ failed }) => failed !== null);
  const hasDialog = useHasDialog();
  const language = useLanguage();

  useEffect(() => followAppearance(settings), [settings]);
  useEffect(() => {
    void changeLanguage(language);
  }, [language]);
  useMainEvents();
  useAppActions();
  useActionKeys();
  usePaste();

  return (
    <CSPProvider disableStyleElements>
      <Screen />
      <Suspense>
        {hasFailed && <OpeningDialog />}
        {hasLeftOut && <LeftOutDialog />}
        {hasDraft && <ImportSheet />}
        {hasArrival && !hasDraft && !hasLeftOut && <ArrivalDialog />}
        {dialog === 'diagnostics' && <DiagnosticsDialog />}
        {dialog === 'palette' && <Palette />}
        {dialog === 'search' && <SearchDialog />}
        {dialog === 'settings' && <SettingsDialog />}
        {dialog === 'shortcuts' && <ShortcutsSheet />}
      </Suspense>
      <DropTarget />
      <ReadingRow />
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
