import { lazy, type MouseEvent, type ReactNode, Suspense, useState } from 'react';
import { placedBlock } from '../../../../shared/project/placed-block';
import type { Briefing } from '../../../../shared/project/records';
import { annotationsAround } from '../../editor/plugins/annotations/elements';
import { correctionAround } from '../../editor/plugins/corrections/elements';
import { type CorrectionPlace, correctionsOf } from '../../editor/plugins/corrections/places';
import { addressAround } from '../../editor/plugins/structure/elements';
import { useCorrecting } from '../../state/correcting';
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

/** The button of a mouse that asks for a menu; on a Mac it is the other one with Ctrl, too. */
const RIGHT = 2;

const MarkMenu = lazy(() => import('./mark-menu'));

/** The transcript with what comes up beside its words: the bar, the card, the menu. */
export function MarkingLayer({ children }: { readonly children: ReactNode }) {
  const { briefing, text, transcript } = useCurrent();
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const ask = (event: MouseEvent): void => {
    const correction = correctionFor(event, briefing, text);
    const address = isPointed(event)
      ? addressAround(event.target)
      : (transcript.current?.addressAtCaret() ?? null);
    const hasPlace = correction !== null || address !== null;
    if (isTextField(event.target) && !hasPlace) return;
    const { held } = useMarking.getState();
    const under = annotationsAround(event.target);
    const annotations = under.length > 0 || !held ? under : [held];
    if (!hasPlace && annotations.length === 0 && transcript.current?.selection().length === 0) return;
    event.preventDefault();
    useMarking.setState({ pointed: null });
    setMenu({ x: event.clientX, y: event.clientY, annotations, correction, address });
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

/** Whether a menu is asked for with the mouse. */
function isPointed(event: MouseEvent): boolean {
  return event.button === RIGHT || event.ctrlKey;
}

/** The correction that a menu is asked for: the one that is pointed at or, with a key, the one at the caret. */
function correctionFor(event: MouseEvent, briefing: Briefing, text: string): CorrectionPlace | null {
  if (!isPointed(event)) return useCorrecting.getState().correction;
  const name = correctionAround(event.target);
  const block = name && placedBlock(briefing, name.block)?.block;
  return (block && correctionsOf(block, text).find(({ at }) => at === name.at)) ?? null;
}

/** A part of its own, so that a change of the marks does not draw the others anew. */
function MarkingActions() {
  useMarkingActions();
  return null;
}
