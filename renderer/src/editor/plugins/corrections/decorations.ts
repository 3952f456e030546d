import type { Node } from 'prosemirror-model';
import { Decoration } from 'prosemirror-view';
import { toSpan } from '../../positions';
import type { CorrectionPlace } from './places';

/** What each decoration of a correction carries. */
export interface CorrectionSpec {
  readonly correction: CorrectionPlace;
}

/** New words are underlined; the source's own stand struck through before them, no part of the text. */
export function decorate(doc: Node, correction: CorrectionPlace, tip: string): Decoration[] {
  const span = toSpan(doc, correction.segment);
  if (!span) return [];
  const spec: CorrectionSpec = { correction };
  const { source, present } = correction;
  const name = String(correction.at);
  const made: Decoration[] = [];
  if (source !== '') {
    made.push(
      Decoration.widget(span.from, () => struck(source, present === '', name, tip), {
        ...spec,
        side: -1,
        ignoreSelection: true,
        key: `${correction.segment.block} ${name} ${tip}`,
      }),
    );
  }
  if (span.from < span.to) {
    const look = { nodeName: 'ins', 'data-correction': name, 'data-tip': tip };
    made.push(Decoration.inline(span.from, span.to, look, { ...spec }));
  }
  return made;
}

/** The words come from the style sheet: they can be seen, and neither selected nor searched. */
function struck(source: string, isLeftOut: boolean, name: string, tip: string): HTMLElement {
  const element = document.createElement('del');
  if (isLeftOut) element.dataset['leftOut'] = '';
  element.dataset['source'] = source;
  element.dataset['correction'] = name;
  element.dataset['tip'] = tip;
  return element;
}
