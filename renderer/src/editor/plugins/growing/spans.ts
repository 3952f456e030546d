import type { Node } from 'prosemirror-model';
import type { TextRange } from '../../../../../shared/text/range';
import { sentencesIn } from '../../../../../shared/text/sentences';
import type { Span } from '../../positions';

const TURN = 2;
const BLOCK = 3;

/** The next larger span around a selection: its sentences, its blocks, its turns; null beyond them. */
export function grown(doc: Node, selected: Span): Span | null {
  if (doc.resolve(selected.from).depth < BLOCK || doc.resolve(selected.to).depth < BLOCK) return null;
  const spans = [sentencesAround(doc, selected), blocksAround(doc, selected), turnsAround(doc, selected)];
  return spans.find(({ from, to }) => from < selected.from || to > selected.to) ?? null;
}

function sentencesAround(doc: Node, { from, to }: Span): Span {
  const first = doc.resolve(from);
  const last = doc.resolve(to);
  const lastOffset = from === to ? last.parentOffset : last.parentOffset - 1;
  return {
    from: first.start() + sentenceAt(first.parent.textContent, first.parentOffset).start,
    to: last.start() + sentenceAt(last.parent.textContent, lastOffset).end,
  };
}

/** The sentence at an offset, or the one before it. */
function sentenceAt(text: string, offset: number): TextRange {
  const whole = { start: 0, end: text.length };
  const sentences = sentencesIn(text, whole);
  return sentences.findLast(({ start }) => start <= offset) ?? sentences[0] ?? whole;
}

function blocksAround(doc: Node, { from, to }: Span): Span {
  return { from: doc.resolve(from).start(BLOCK), to: doc.resolve(to).end(BLOCK) };
}

function turnsAround(doc: Node, { from, to }: Span): Span {
  return { from: doc.resolve(from).start(TURN) + 1, to: doc.resolve(to).end(TURN) - 1 };
}
