import { lazy, type MouseEvent, type ReactNode, Suspense, useState } from 'react';
import { annotationsAround } from '../../editor/plugins/annotations/elements';
import { useMarking } from '../../state/marking';
import { isTextField } from '../../ui/keys';
import { useCurrent } from '../current';
import { Announcer } from './announcer';
import { HoldBar } from './hold-bar';
import { MarkCard } from './mark-card';
import type { MenuPlace } from './mark-menu';
import styles from './marking-layer.module.css';
import { SelectionBar } from './selection-bar';
import { useMarkingActions } from './use-marking-actions';

const MarkMenu = lazy(() => import('./mark-menu'));

/** The transcript with what comes up beside its words: the bar, the card, the menu. */
export function MarkingLayer({ children }: { readonly children: ReactNode }) {
  const { transcript } = useCurrent();
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const ask = (event: MouseEvent): void => {
    if (isTextField(event.target)) return;
    const { held } = useMarking.getState();
    const under = annotationsAround(event.target);
    const annotations = under.length > 0 || !held ? under : [held];
    if (annotations.length === 0 && transcript.current?.selection().length === 0) return;
    event.preventDefault();
    useMarking.setState({ pointed: null });
    setMenu({ x: event.clientX, y: event.clientY, annotations });
  };
  return (
    // The menu is asked for by the mouse, and by the keyboard at the words that have the focus.
    // biome-ignore lint/a11y/noStaticElementInteractions: the words inside have the focus.
    <div className={styles['layer']} onContextMenu={ask}>
      {children}
      {!menu && <SelectionBar />}
      {!menu && <MarkCard />}
      <HoldBar />
      <MarkingActions />
      <Announcer />
      {menu && (
        <Suspense>
          <MarkMenu key={`${menu.x} ${menu.y}`} at={menu} onClose={() => setMenu(null)} />
        </Suspense>
      )}
    </div>
  );
}

/** A part of its own, so that a change of the marks does not draw the others anew. */
function MarkingActions() {
  useMarkingActions();
  return null;
}
