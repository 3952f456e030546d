import { type ReactNode, useEffect } from 'react';
import { keep } from '../../state/kept';
import { usePanes } from '../../state/panes';
import { useWorkspace } from '../../state/workspace';
import styles from './panes.module.css';
import { isNarrowWindow, useNarrowWindow } from './use-narrow-window';

interface PanesProps {
  readonly outline: ReactNode;
  readonly transcript: ReactNode;
  readonly inspector: ReactNode;
}

/**
 * The transcript between its side panes, which can be made wider, narrower or put away. In a window with
 * little room (a large zoom) the inspector lies below the transcript and the outline over it.
 */
export function Panes({ outline, transcript, inspector }: PanesProps) {
  const widths = usePanes();
  const hasOutline = useWorkspace((state) => state.outline);
  const hasInspector = useWorkspace((state) => state.inspector);
  useNarrowWindow();
  useEffect(() => {
    // What a narrow window has put away was not the person's choice.
    if (!isNarrowWindow()) keep('panes.outline', hasOutline);
    keep('panes.inspector', hasInspector);
  }, [hasOutline, hasInspector]);
  return (
    <div className={styles['panes']}>
      {hasOutline && (
        <div className={styles['outline']} style={{ width: widths.outline }}>
          {outline}
        </div>
      )}
      <div className={styles['transcript']}>{transcript}</div>
      {hasInspector && (
        <div className={styles['inspector']} style={{ width: widths.inspector }}>
          {inspector}
        </div>
      )}
    </div>
  );
}
