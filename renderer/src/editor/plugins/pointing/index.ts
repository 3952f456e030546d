import { Plugin } from 'prosemirror-state';
import { annotationsAround } from '../annotations/elements';

/** In milliseconds: long enough to pass over a mark without a card, short enough to ask for one. */
const REST = 350;
/** In milliseconds: time to go from the words to the card beside them. */
const LEAVE = 250;

/** What the pointing says: the annotations under the mouse and where it is, or that there are none any more. */
export type OnPoint = (
  annotations: readonly string[],
  at: { readonly x: number; readonly y: number },
) => void;

/** Says on which marks the mouse rests; not while it draws a selection. */
export function pointing(onPoint: OnPoint): Plugin {
  return new Plugin({
    view({ dom }) {
      let timer = 0;
      let shown = '';
      let last = { x: 0, y: 0 };
      const later = (annotations: readonly string[], wait: number): void => {
        window.clearTimeout(timer);
        if (annotations.join(' ') === shown) return;
        timer = window.setTimeout(() => {
          shown = annotations.join(' ');
          onPoint(annotations, last);
        }, wait);
      };
      const move = ({ clientX, clientY }: MouseEvent): void => {
        last = { x: clientX, y: clientY };
      };
      const over = ({ target, buttons, clientX, clientY }: MouseEvent): void => {
        // A mark that comes under a mouse which rests is not pointed at.
        if (clientX === last.x && clientY === last.y) return;
        last = { x: clientX, y: clientY };
        const annotations = buttons === 0 ? annotationsAround(target) : [];
        later(annotations, annotations.length > 0 ? REST : LEAVE);
      };
      const leave = (): void => later([], LEAVE);
      const press = (): void => later([], 0);
      dom.addEventListener('mousemove', move);
      dom.addEventListener('mouseover', over);
      dom.addEventListener('mouseleave', leave);
      dom.addEventListener('mousedown', press);
      return {
        destroy() {
          window.clearTimeout(timer);
          dom.removeEventListener('mousemove', move);
          dom.removeEventListener('mouseover', over);
          dom.removeEventListener('mouseleave', leave);
          dom.removeEventListener('mousedown', press);
        },
      };
    },
  });
}
