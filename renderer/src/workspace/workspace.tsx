import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import type { OpenProject } from '../../../shared/ipc/contract';
import { firstBriefing } from '../../../shared/project/links';
import { textOf } from '../../../shared/project/source-files';
import { useAction } from '../actions/use-action';
import type { TranscriptHandle } from '../editor/transcript';
import { OpeningNotices } from '../opening/opening-notices';
import { Printing } from '../print/printing';
import { useProject } from '../state/project';
import { leaveDesk, openDesk, useWorkspace } from '../state/workspace';
import { useSecondFrame } from '../ui/use-second-frame';
import { type Current, CurrentContext, useCurrent } from './current';
import { EmptyProject } from './empty-project';
import { useTagKeys } from './inspector/use-tag-keys';
import { useMarkKeys } from './marking/use-mark-keys';
import { Outline } from './outline/outline';
import { Panes } from './panes/panes';
import { TranscriptPane } from './transcript-pane';
import { useCopyKey } from './use-copy-key';
import { useFocusAfterImport } from './use-focus-after-import';
import { useWorkspaceActions } from './use-workspace-actions';
import styles from './workspace.module.css';
import { WorkspaceHeader } from './workspace-header';

const Inspector = lazy(() => import('./inspector/inspector'));
const CheckDesk = lazy(() => import('../check/check-desk'));

/** One project: the outline, the transcript and what was made of it, side by side. */
export function Workspace() {
  const open = useProject((state) => state.open);
  return open && <OpenWorkspace open={open} />;
}

function OpenWorkspace({ open }: { readonly open: OpenProject }) {
  const { project, texts } = open;
  const chosen = useWorkspace((state) => state.briefing);
  const isDeskWanted = useWorkspace((state) => state.isDeskOpen);
  // Until the desk has its code and is drawn, the transcript stays: an empty place in between would be kept for a while.
  const isDeskOpen = useDeferredValue(isDeskWanted) && isDeskWanted;
  // The transcript comes first, the panels a frame later: reading can begin at once.
  const hasPanels = useSecondFrame();
  const ground = <div className={styles['panel']} />;
  const transcript = useRef<TranscriptHandle>(null);
  const briefing = project.briefings.find(({ id }) => id === chosen) ?? firstBriefing(project);
  const text = (briefing && textOf(texts, briefing)) ?? '';
  const current = useMemo<Current | null>(() => briefing && { briefing, text, transcript }, [briefing, text]);
  return (
    <div className={styles['screen']}>
      <WorkspaceHeader project={project} briefing={briefing} />
      <OpeningNotices open={open} />
      {current ? (
        <CurrentContext value={current}>
          <Suspense fallback={ground}>
            <DeskKeys />
            <Printing />
            {isDeskOpen ? <CheckDesk /> : <WorkspaceKeys />}
            {/* It stays where it is being read while one checks. */}
            <div className={styles['place']} hidden={isDeskOpen}>
              <Panes
                outline={<Panel>{hasPanels ? <Outline key={current.briefing.id} /> : ground}</Panel>}
                transcript={<TranscriptPane />}
                inspector={
                  <Panel>
                    <Suspense fallback={ground}>{hasPanels ? <Inspector /> : ground}</Suspense>
                  </Panel>
                }
              />
            </div>
          </Suspense>
        </CurrentContext>
      ) : (
        <EmptyProject />
      )}
    </div>
  );
}

/** A panel beside the transcript: what was typed or marked is on the screen there before the panel follows. */
function Panel({ children }: { readonly children: ReactNode }) {
  return <CurrentContext value={useDeferredValue(useCurrent())}>{children}</CurrentContext>;
}

function DeskKeys() {
  const isDeskOpen = useWorkspace((state) => state.isDeskOpen);
  useAction('desk.toggle', () => (isDeskOpen ? leaveDesk() : openDesk()));
  return null;
}

function WorkspaceKeys() {
  useWorkspaceActions();
  useMarkKeys();
  useCopyKey();
  useTagKeys();
  useFocusAfterImport();
  return null;
}
