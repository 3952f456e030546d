import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { letterOf } from '../../plain-key';
import { elementAtReadingLine } from '../../reading-line';
import { center } from '../../scroll';
import { hasDomSelection, select } from '../../select';
import { annotationMeant } from '../annotations/commands';
import { heldIn, holdMark } from '../holding/commands';
import { nextMark, nextTurn } from './targets';

/** What the ways through the transcript say. */
interface MovingEvents {
  onActivate(annotation: string | null): void;
  onOpen(annotation: string): void;
}

/** J and K go from turn to turn, M and Shift+M from mark to mark; Enter opens the mark at the caret, Escape leaves. */
export function moving(region: HTMLElement, { onActivate, onOpen }: MovingEvents): Plugin {
  const toTurn = (view: EditorView, back: boolean): void => {
    const to = nextTurn(view.state, positionOf(view, region), back);
    if (to === null) return;
    select(view, to);
    turnElement(view, to)?.scrollIntoView({ block: 'start' });
  };
  const toMark = (view: EditorView, back: boolean): void => {
    const mark = nextMark(view.state, positionOf(view, region), back);
    if (!mark) return;
    select(view, mark.from);
    const { node } = view.domAtPos(mark.from, 1);
    const element = node instanceof Element ? node : node.parentElement;
    if (element) center(region, element);
    onActivate(mark.annotation);
    holdMark(view, mark.annotation);
  };
  const enter = (view: EditorView): boolean => {
    const id = heldIn(view.state) ?? annotationMeant(view.state, view.state.selection.head);
    if (!id || !hasDomSelection(view)) return false;
    onOpen(id);
    return true;
  };
  const leave = (view: EditorView): void => {
    const { empty, head } = view.state.selection;
    if (!empty) select(view, head);
    else {
      document.getSelection()?.removeAllRanges();
      onActivate(null);
    }
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          const letter = letterOf(event);
          if ((letter === 'j' || letter === 'k') && !event.shiftKey) toTurn(view, letter === 'k');
          else if (letter === 'm') toMark(view, event.shiftKey);
          else if (event.key === 'Escape' && !event.isComposing) leave(view);
          else if (event.key !== 'Enter' || event.isComposing || !enter(view)) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  });
}

/** Where the keyboard goes on from: the caret or, where there is none, just before what is being read. */
function positionOf(view: EditorView, region: HTMLElement): number {
  if (hasDomSelection(view)) return view.state.selection.head;
  const element = elementAtReadingLine(view, region);
  return element ? view.posAtDOM(element, 0) - 1 : 0;
}

function turnElement(view: EditorView, position: number): Element | null {
  const { node } = view.domAtPos(position);
  return (node instanceof Element ? node : node.parentElement)?.closest('[data-turn]') ?? null;
}
