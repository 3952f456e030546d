import { useCallback, useEffect, useMemo } from 'react';
import type { Segment } from '../../../shared/project/records';
import { Transcript } from '../editor/transcript';
import { useOpenProject } from '../state/project';
import { useWorkspace } from '../state/workspace';
import { useCurrent } from './current';
import { MarkBar } from './marking/mark-bar';
import { useMark } from './marking/use-mark';
import { tabOf } from './tab-of';
import styles from './transcript-pane.module.css';

/** The transcript and the buttons that mark what is selected in it. */
export function TranscriptPane() {
  const project = useOpenProject();
  const { briefing, text, transcript } = useCurrent();
  const active = useWorkspace((state) => state.active);
  const sought = useWorkspace((state) => state.sought);
  const mark = useMark();
  const annotations = useMemo(
    () => project.annotations.filter(({ anchor }) => anchor.briefing === briefing.id),
    [project.annotations, briefing.id],
  );

  // The callbacks hold nothing that changes, so that the transcript is not drawn anew for their sake.
  const select = useCallback((segments: readonly Segment[]) => useWorkspace.setState({ segments }), []);
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
  useEffect(() => () => useWorkspace.setState({ segments: [], turn: null }), []);

  return (
    <main className={styles['pane']}>
      <MarkBar />
      <div className={styles['text']}>
        <Transcript
          key={briefing.id}
          ref={transcript}
          briefing={briefing}
          text={text}
          annotations={annotations}
          checks={project.checks}
          active={active}
          onActivate={activate}
          onSelectionChange={select}
          onMark={mark}
          onVisibleTurn={see}
        />
      </div>
    </main>
  );
}
