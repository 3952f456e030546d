import { createTextAnnotator } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import './page.css';

/** @type {ReturnType<typeof createTextAnnotator> | undefined} */
let annotator;
/** @type {readonly string[]} */
let texts = [];
/** Where each paragraph begins in the text as a whole. @type {readonly number[]} */
let starts = [];
let made = 0;
const region = document.body.appendChild(
  Object.assign(document.createElement('div'), { className: 'region' }),
);

/** @param {number} paragraph @param {number} from @param {number} to */
function annotation(paragraph, from, to) {
  made += 1;
  const id = `mark-${made}`;
  const start = starts[paragraph] ?? 0;
  const quote = texts[paragraph]?.slice(from, to) ?? '';
  return {
    id,
    bodies: [],
    target: { annotation: id, selector: [{ quote, start: start + from, end: start + to }] },
  };
}

window.peer = {
  open({ paragraphs, marks }) {
    annotator?.destroy();
    texts = paragraphs;
    let at = 0;
    starts = paragraphs.map((words) => {
      at += words.length;
      return at - words.length;
    });
    const text = Object.assign(document.createElement('div'), { className: 'text' });
    text.append(
      ...paragraphs.map((words) => Object.assign(document.createElement('p'), { textContent: words })),
    );
    region.replaceChildren(text);
    annotator = createTextAnnotator(text, { renderer: 'CSS_HIGHLIGHTS' });
    annotator.setAnnotations(marks.map(({ paragraph, start, end }) => annotation(paragraph, start, end)));
  },
  show(paragraph) {
    region.querySelectorAll('p')[paragraph]?.scrollIntoView({ block: 'center' });
  },
  tag(paragraph, length) {
    annotator?.addAnnotation(annotation(paragraph, 0, length));
  },
};
