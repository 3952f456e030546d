import { Plugin } from 'prosemirror-state';
import { annotationsAt } from './commands';
import { marksAround } from './elements';
import { annotationsKey } from './key';
import { type AnnotationsShown, type AnnotationsState, mapThrough, NOTHING_DRAWN, redraw } from './state';

/** Shows annotations as `mark` elements, and says which one was clicked. */
export function annotations(onActivate: (id: string) => void): Plugin<AnnotationsState> {
  return new Plugin({
    key: annotationsKey,
    state: {
      init: () => NOTHING_DRAWN,
      apply(tr, state) {
        const mapped = tr.docChanged ? mapThrough(state, tr) : state;
        const shown: AnnotationsShown | undefined = tr.getMeta(annotationsKey);
        return shown ? redraw(mapped, shown, tr.doc) : mapped;
      },
    },
    props: {
      decorations: (state) => annotationsKey.getState(state)?.decorations,
      handleClick(view, position, event) {
        const marks = event.shiftKey ? [] : marksAround(event.target);
        const here = new Set(marks.map((mark) => mark.dataset['annotationId']));
        const ids = annotationsAt(view.state, position).filter((id) => here.has(id));
        const active = marks.find((mark) => 'active' in mark.dataset)?.dataset['annotationId'];
        // Where marks lie upon each other, each further click goes one further out.
        const next = ids[(ids.indexOf(active ?? '') + 1) % ids.length];
        if (next) onActivate(next);
        return false;
      },
    },
  });
}
