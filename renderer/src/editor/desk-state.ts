import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import type { Content } from './content';
import { showAnnotations } from './plugins/annotations/commands';
import { showCorrections } from './plugins/corrections/commands';
import { correctionsOf } from './plugins/corrections/places';
import { keepSeeking } from './plugins/finding/commands';
import { showInjected } from './plugins/injected/commands';
import { quarantinedIn } from './plugins/injected/segments';
import { showBoxes } from './plugins/invisibles';
import { showStructure } from './plugins/structure/commands';
import { structureIn } from './plugins/structure/places';
import { sameSegments, segmentsIn, toPlace, toPosition } from './positions';
import { writeWords } from './stored-words';

/** A state with everything drawn; of the `last` one, the selection stays on the words that it was on. */
export function freshState(
  doc: Node,
  plugins: readonly Plugin[],
  content: Content,
  last: EditorState | null,
): EditorState {
  const state = EditorState.create({ doc, plugins });
  const tr = state.tr;
  drawCorrections(tr, content);
  drawInjected(tr, content);
  showStructure(tr, structureIn(content.briefing));
  showBoxes(tr, content.invisibles);
  showAnnotations(tr, content);
  const anchor = last && carried(last, last.selection.anchor, doc);
  const head = last && carried(last, last.selection.head, doc);
  if (anchor !== null && head !== null) tr.setSelection(TextSelection.create(doc, anchor, head));
  if (last) keepSeeking(tr, last);
  return state.apply(tr);
}

/** What it takes to show `next` on the document that shows `before`; null where that is nothing. */
export function changeOf(state: EditorState, before: Content, next: Content): Transaction | null {
  const { tr } = state;
  const blocks = next.briefing.blocks !== before.briefing.blocks;
  if (blocks) writeWords(tr, before, next);
  const words = blocks || next.words !== before.words;
  const injected = words || next.briefing.injected !== before.briefing.injected;
  const invisibles = next.invisibles !== before.invisibles;
  const annotations =
    next.annotations !== before.annotations ||
    next.standings !== before.standings ||
    next.active !== before.active;
  if (words) drawCorrections(tr, next);
  if (injected) drawInjected(tr, next);
  if (blocks) showStructure(tr, structureIn(next.briefing));
  if (invisibles) showBoxes(tr, next.invisibles);
  if (annotations) showAnnotations(tr, next);
  if (wasMarked(state, before, next)) tr.setSelection(TextSelection.create(tr.doc, tr.selection.to));
  return injected || invisibles || annotations ? tr : null;
}

function drawCorrections(tr: Transaction, { briefing, text, words }: Content): void {
  const corrections = briefing.blocks.flatMap((block) => correctionsOf(block, text));
  showCorrections(tr, corrections, ({ source }) => words.sourceReads(source));
}

function drawInjected(tr: Transaction, { briefing, words }: Content): void {
  showInjected(tr, quarantinedIn(briefing), words);
}

/** Whether the one annotation that was added is what is selected: the selection has then done its work. */
function wasMarked({ doc, selection }: EditorState, before: Content, next: Content): boolean {
  if (next.annotations.length !== before.annotations.length + 1) return false;
  const known = new Set(before.annotations.map(({ id }) => id));
  const added = next.annotations.find(({ id }) => !known.has(id));
  return Boolean(added && sameSegments(added.anchor.segments, segmentsIn(doc, selection)));
}

function carried({ doc }: EditorState, position: number, to: Node): number | null {
  const place = toPlace(doc, position);
  return place && toPosition(to, place);
}
