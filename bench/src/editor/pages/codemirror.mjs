import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import './page.css';

/** @typedef {import('@codemirror/state').Range<Decoration>} Placed */

const added = /** @type {typeof StateEffect.define<readonly Placed[]>} */ (StateEffect.define)();
const look = Decoration.mark({ tagName: 'mark' });

const marks = StateField.define({
  create: () => Decoration.none,
  update: (set, tr) =>
    tr.effects.reduce(
      (now, effect) => (effect.is(added) ? now.update({ add: effect.value }) : now),
      set.map(tr.changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
});

/** @type {EditorView | undefined} */
let view;
const region = document.body.appendChild(
  Object.assign(document.createElement('div'), { className: 'region' }),
);

/** @param {number} paragraph */
const startOf = (paragraph) => view?.state.doc.line(paragraph + 1).from ?? 0;

window.peer = {
  open({ paragraphs, marks: places }) {
    view?.destroy();
    view = new EditorView({
      state: EditorState.create({ doc: paragraphs.join('\n'), extensions: [EditorView.lineWrapping, marks] }),
    });
    view.dispatch({
      effects: added.of(
        places.map(({ paragraph, start, end }) =>
          look.range(startOf(paragraph) + start, startOf(paragraph) + end),
        ),
      ),
    });
    region.append(view.dom);
  },
  show(paragraph) {
    view?.dispatch({ effects: EditorView.scrollIntoView(startOf(paragraph), { y: 'center' }) });
  },
  tag(paragraph, length) {
    const from = startOf(paragraph);
    view?.dispatch({ effects: added.of([look.range(from, from + length)]) });
  },
  type(paragraph, offset) {
    view?.focus();
    view?.dispatch({ selection: { anchor: startOf(paragraph) + offset } });
  },
};
