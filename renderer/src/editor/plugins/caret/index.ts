import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { elementAtReadingLine } from '../../reading-line';
import { hasDomSelection, select } from '../../select';
import { Caret } from './caret';
import { stepOf } from './keys';

const MAC = /mac/i.test(navigator.platform);

/** A caret for reading: arrows move it, Shift extends the selection, in the browser's own steps. */
export function caret(region: HTMLElement, className: string): Plugin {
  let drawn: Caret | null = null;

  const move = (view: EditorView, event: KeyboardEvent): boolean => {
    const step = stepOf(event, MAC);
    const selection = document.getSelection();
    if (!step || !selection) return false;
    if (!hasDomSelection(view)) return step.granularity === 'character' && begin(view);
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    selection.modify(event.shiftKey ? 'extend' : 'move', step.direction, step.granularity);
    const left = !hasDomSelection(view);
    if (left && anchorNode && focusNode) {
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    }
    if (drawn) drawn.following = true;
    return true;
  };

  // Where there is no caret yet, it comes to the words that are being read; the other arrows scroll.
  const begin = (view: EditorView): boolean => {
    const element = elementAtReadingLine(view, region);
    if (element) select(view, view.posAtDOM(element, 0) + 1);
    return element !== null;
  };

  const toEdge = (view: EditorView, event: KeyboardEvent): boolean => {
    if (!(MAC ? event.metaKey : event.ctrlKey) || event.altKey) return false;
    const { content } = view.state.doc;
    const [first, last] = [3, content.size - 3];
    const key = MAC ? { ArrowUp: 'Home', ArrowDown: 'End' }[event.key] : event.key;
    if (key === 'Home' || key === 'End') {
      const head = key === 'Home' ? first : last;
      if (drawn) drawn.following = true;
      select(view, event.shiftKey ? view.state.selection.anchor : head, head);
    } else if (event.key.toLowerCase() === 'a' && !event.shiftKey) select(view, first, last);
    else return false;
    return true;
  };

  return new Plugin({
    view(view) {
      drawn = new Caret(view, region, className);
      return drawn;
    },
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          if (!move(view, event) && !toEdge(view, event)) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  });
}
