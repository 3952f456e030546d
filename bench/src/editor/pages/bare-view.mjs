import { Schema } from 'prosemirror-model';
import { EditorState, Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import './page.css';

/** Paragraphs of a section, which is skipped while out of sight. */
const SECTION = 100;

const schema = new Schema({
  nodes: {
    doc: { content: 'section+' },
    section: { content: 'paragraph+', toDOM: () => ['div', { class: 'section' }, 0] },
    paragraph: { content: 'text*', toDOM: () => ['p', 0] },
    text: {},
  },
});

/** @type {PluginKey<DecorationSet>} */
const key = new PluginKey('marks');

const marks = new Plugin({
  key,
  state: {
    init: (_, { doc }) => DecorationSet.create(doc, []),
    apply: (tr, set) => {
      const added = tr.getMeta(key);
      const mapped = set.map(tr.mapping, tr.doc);
      return added ? mapped.add(tr.doc, added) : mapped;
    },
  },
  props: { decorations: (state) => key.getState(state) },
});

/** @type {EditorView | undefined} */
let view;
const region = document.body.appendChild(
  Object.assign(document.createElement('div'), { className: 'region' }),
);

/** The position before the first character of a paragraph, all of them being as long as the first was. @param {number} paragraph */
function startOf(paragraph) {
  let at = 0;
  let left = paragraph;
  view?.state.doc.forEach((section, offset) => {
    if (left < 0) return;
    if (left >= section.childCount) {
      left -= section.childCount;
      return;
    }
    at = offset + 1;
    for (let i = 0; i < left; i += 1) at += section.child(i).nodeSize;
    left = -1;
  });
  return at + 1;
}

/** @param {number} from @param {number} to */
const mark = (from, to) => Decoration.inline(from, to, { nodeName: 'mark' });

window.peer = {
  open({ paragraphs, marks: places }) {
    view?.destroy();
    const nodes = paragraphs.map((words) => schema.node('paragraph', null, schema.text(words)));
    const sections = [];
    /** @type {number[]} */
    const starts = [];
    let at = 0;
    for (let i = 0; i < nodes.length; i += SECTION) {
      const section = schema.node('section', null, nodes.slice(i, i + SECTION));
      let inside = at + 1;
      section.forEach((node) => {
        starts.push(inside + 1);
        inside += node.nodeSize;
      });
      at += section.nodeSize;
      sections.push(section);
    }
    const state = EditorState.create({ doc: schema.node('doc', null, sections), plugins: [marks] });
    const added = places.map(({ paragraph, start, end }) => {
      const from = starts[paragraph] ?? 0;
      return mark(from + start, from + end);
    });
    view = new EditorView(null, {
      state: state.apply(state.tr.setMeta(key, added)),
      attributes: { class: 'text', spellcheck: 'false' },
    });
    region.append(view.dom);
  },
  show(paragraph) {
    if (!view) return;
    const { node } = view.domAtPos(startOf(paragraph));
    (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  },
  tag(paragraph, length) {
    const from = startOf(paragraph);
    view?.dispatch(view.state.tr.setMeta(key, [mark(from, from + length)]));
  },
  type(paragraph, offset) {
    if (!view) return;
    view.focus();
    view.dispatch(
      view.state.tr.setSelection(TextSelection.create(view.state.doc, startOf(paragraph) + offset)),
    );
  },
};
