import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Segment } from '../../../../../shared/project/records';
import { isMac } from '../../../ui/keys';
import { letterOf } from '../../plain-key';
import { bringIntoSight } from '../../scroll';
import { annotationMeant, segmentsOf } from '../annotations/commands';
import { annotationsKey } from '../annotations/key';
import { adjusted, spanOf } from './adjust';
import { heldIn, holdMark } from './commands';
import { holdingKey } from './key';
import { type Adjustment, adjustmentOf } from './keys';

/** What the holding of marks says. */
interface HoldingEvents {
  onHold(annotation: string | null): void;
  onActivate(annotation: string): void;
  onAdjust(annotation: string, segments: readonly Segment[]): void;
}

/** E takes hold of the mark at the caret; then the arrows move and resize it until Escape or another key lets go. */
export function holding(region: HTMLElement, events: HoldingEvents): Plugin<string | null> {
  let moved: Adjustment['edge'] | null = null;

  const adjust = (view: EditorView, held: string, adjustment: Adjustment): void => {
    const next = adjusted(view.state.doc, segmentsOf(view.state, held), adjustment);
    if (!next) return;
    moved = adjustment.edge;
    events.onAdjust(held, next);
  };
  const toggle = (view: EditorView, held: string | null): boolean => {
    const id = held ? null : annotationMeant(view.state, view.state.selection.head);
    holdMark(view, id);
    if (id) events.onActivate(id);
    return Boolean(id ?? held);
  };

  return new Plugin<string | null>({
    key: holdingKey,
    state: {
      init: () => null,
      apply(tr, held, before) {
        const meta: { readonly annotation: string | null } | undefined = tr.getMeta(holdingKey);
        if (meta) return meta.annotation;
        return tr.docChanged || !tr.selection.eq(before.selection) ? null : held;
      },
    },
    view: (made) => {
      const leave = (): void => {
        // Another window is no reason to let go.
        if (document.hasFocus()) holdMark(made, null);
      };
      made.dom.addEventListener('blur', leave);
      return {
        update(view, before) {
          const held = heldIn(view.state);
          if (held !== heldIn(before)) events.onHold(held);
          if (!held || !moved || annotationsKey.getState(before) === annotationsKey.getState(view.state))
            return;
          const span = spanOf(view.state.doc, segmentsOf(view.state, held));
          if (span) bringIntoSight(region, view.coordsAtPos(moved === 'start' ? span.from : span.to));
          moved = null;
        },
        destroy() {
          made.dom.removeEventListener('blur', leave);
          events.onHold(null);
        },
      };
    },
    props: {
      attributes: (state): Record<string, string> => (heldIn(state) ? { 'data-holding': '' } : {}),
      handleDOMEvents: {
        keydown(view, event) {
          const held = heldIn(view.state);
          const adjustment = held && adjustmentOf(event, isMac);
          if (held && adjustment) adjust(view, held, adjustment);
          else if (held && event.key === 'Escape' && !event.isComposing) holdMark(view, null);
          else if (letterOf(event) !== 'e' || event.shiftKey || !toggle(view, held)) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  });
}
