import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { blockAt, type Span } from '../../positions';
import { select } from '../../select';
import { sentenceAt, wordAt } from '../../units';

type Clicked = 'word' | 'sentence';

/** A double click selects a word, a triple click a sentence; a drag that begins so goes on in the same steps. */
export function clicking(): Plugin {
  let drag: { readonly unit: Clicked; readonly first: Span } | null = null;

  const begin = (view: EditorView, event: MouseEvent, unit: Clicked): boolean => {
    const first = event.shiftKey ? null : spanAt(view, event, unit);
    if (!first) return false;
    drag = { unit, first };
    view.dom.focus({ preventScroll: true });
    select(view, first.from, first.to);
    return true;
  };

  return new Plugin({
    view(view) {
      const move = (event: MouseEvent): void => {
        if (!drag || (event.buttons & 1) === 0) return;
        const { first, unit } = drag;
        const here = spanAt(view, event, unit);
        if (!here) return;
        if (here.from < first.from) select(view, first.to, here.from);
        else select(view, first.from, Math.max(first.to, here.to));
      };
      const up = (): void => {
        drag = null;
      };
      document.addEventListener('mousemove', move);
      document.addEventListener('mouseup', up);
      return {
        destroy() {
          document.removeEventListener('mousemove', move);
          document.removeEventListener('mouseup', up);
        },
      };
    },
    props: {
      handleDoubleClick: (view, _position, event) => begin(view, event, 'word'),
      handleTripleClick: (view, _position, event) => begin(view, event, 'sentence'),
    },
  });
}

/** The word or the sentence under the mouse. */
function spanAt(view: EditorView, { clientX, clientY }: MouseEvent, unit: Clicked): Span | null {
  const at = view.posAtCoords({ left: clientX, top: clientY });
  const block = at && blockAt(view.state.doc, at.pos);
  if (!block || at.pos < block.start || block.text === '') return null;
  // The position is the nearest gap; the character that was hit may lie before it.
  const next = view.coordsAtPos(at.pos, 1);
  const isBefore = clientX < next.left || clientY < next.top || at.pos === block.start + block.text.length;
  const offset = Math.max(0, at.pos - block.start - (isBefore ? 1 : 0));
  const { start, end } = (unit === 'word' ? wordAt : sentenceAt)(block.text, offset);
  return { from: block.start + start, to: block.start + end };
}
