import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { select } from '../../select';

/**
 * A selection that is drawn with the mouse stays on the line that the mouse is at when it leaves the
 * transcript: browsers take it to the end of the text, or into the panel beside it. A click beside the words
 * drops the selection.
 */
export function pointer(region: HTMLElement): Plugin {
  return new Plugin({
    view(view) {
      let drawing = false;
      let frame = 0;

      const down = (event: MouseEvent): void => {
        const onWords = event.target instanceof Element && event.target.closest('[data-block]');
        drawing = event.button === 0;
        if (drawing && !event.shiftKey && !onWords && !view.state.selection.empty) {
          select(view, view.state.selection.head);
        }
      };
      const move = (event: MouseEvent): void => {
        drawing &&= (event.buttons & 1) === 1;
        cancelAnimationFrame(frame);
        if (!drawing || region.contains(event.target as Node)) return;
        // The browser moves the selection after this event, and paints after the frame.
        frame = requestAnimationFrame(() => extend(view, region, event));
      };
      const up = (): void => {
        drawing = false;
      };

      region.addEventListener('mousedown', down);
      document.addEventListener('mousemove', move);
      document.addEventListener('mouseup', up);
      return {
        destroy() {
          cancelAnimationFrame(frame);
          region.removeEventListener('mousedown', down);
          document.removeEventListener('mousemove', move);
          document.removeEventListener('mouseup', up);
        },
      };
    },
  });
}

/** Extends the selection to the place in sight that is nearest to the mouse. */
function extend(view: EditorView, region: HTMLElement, { clientX, clientY }: MouseEvent): void {
  const page = view.dom.getBoundingClientRect();
  const window = region.getBoundingClientRect();
  const nearest = view.posAtCoords({
    left: clamp(clientX, page.left + 1, page.right - 1),
    top: clamp(clientY, Math.max(page.top, window.top) + 1, Math.min(page.bottom, window.bottom) - 1),
  });
  if (nearest) select(view, view.state.selection.anchor, nearest.pos);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
