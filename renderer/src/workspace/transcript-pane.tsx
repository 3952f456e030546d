import { useCallback, useEffect } from 'react';
import type { Segment } from '../../../shared/project/records';
import type { FindReport } from '../editor/plugins/finding';
import { Transcript } from '../editor/transcript';
import { Hint } from '../hints/hint';
import { editTurn, useCorrecting } from '../state/correcting';
import { useFind } from '../state/find';
import { useCanWrite, useOpenProject } from '../state/project';
import { useWorkspace } from '../state/workspace';
import { CorrectingBar } from './correcting/correcting-bar';
import { CorrectingDialogs } from './correcting/correcting-dialogs';
import { useTyping } from './correcting/use-typing';
import { useCurrent } from './current';
import { FindBar } from './finding/find-bar';
import { useShowing } from './invisibles/use-showing';
import { MarkBar } from './marking/mark-bar';
import { MarkingLayer } from './marking/marking-layer';
import { useMarkingEvents } from './marking/use-marking-events';
import { useShownAnnotations } from './marking/use-shown-annotations';
import { useStandings } from './marking/use-standings';
import { tabOf } from './tab-of';
import styles from './transcript-pane.module.css';

/** The transcript and the buttons that mark what is selected in it. */
export function TranscriptPane() {
  const project = useOpenProject();
  const { briefing, text, transcript } = useCurrent();
  const active = useWorkspace((state) => state.active);
  const sought = useWorkspace((state) => state.sought);
  const soughtWords = useWorkspace((state) => state.soughtWords);
  const soughtTurn = useWorkspace((state) => state.soughtTurn);
  const canWrite = useCanWrite();
  const hidesInjected = useCorrecting((state) => state.hidesInjected);
  const invisibles = useShowing(text);
  const typing = useTyping();
  const marking = useMarkingEvents();
  const annotations = useShownAnnotations(project, briefing);
  const standings = useStandings(project);

  // The callbacks hold nothing that changes, so that the transcript is not drawn anew for their sake.
  const select = useCallback((segments: readonly Segment[]) => useWorkspace.setState({ segments }), []);
  const count = useCallback((report: FindReport) => useFind.setState({ report }), []);
  const see = useCallback((turn: string | null) => useWorkspace.setState({ turn }), []);
  const activate = useCallback(
    (id: string | null) => {
      const tab = tabOf(annotations.find((annotation) => annotation.id === id));
      useWorkspace.setState(tab ? { active: id, tab } : { active: id });
    },
    [annotations],
  );
  useEffect(() => {
    if (sought === null) return;
    transcript.current?.reveal(sought);
    useWorkspace.setState({ sought: null });
  }, [sought, transcript]);
  useEffect(() => {
    if (soughtWords === null) return;
    transcript.current?.choose(soughtWords);
    useWorkspace.setState({ soughtWords: null });
  }, [soughtWords, transcript]);
  useEffect(() => {
    if (soughtTurn === null) return;
    transcript.current?.revealTurn(soughtTurn);
    useWorkspace.setState({ soughtTurn: null });
  }, [soughtTurn, transcript]);
  useEffect(() => () => useWorkspace.setState({ segments: [], turn: null }), []);

  return (
    <main className={styles['pane']}>
      <div className={styles['tools']}>
        <MarkBar />
        <Hint name="mark" />
        {typing.isCorrecting && <CorrectingBar />}
        <FindBar />
      </div>
      <MarkingLayer>
        <Transcript
          key={briefing.id}
          ref={transcript}
          briefing={briefing}
          text={text}
          annotations={annotations}
          standings={standings}
          active={active}
          onActivate={activate}
          onSelectionChange={select}
          {...marking}
          onVisibleTurn={see}
          onFind={count}
          onEditTurn={editTurn}
          canWrite={canWrite}
          hidesInjected={hidesInjected}
          invisibles={invisibles}
          {...typing}
        />
      </MarkingLayer>
      <CorrectingDialogs />
    </main>
  );
}
