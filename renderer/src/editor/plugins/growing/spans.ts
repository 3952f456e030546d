import type { Node } from 'prosemirror-model';
import type { Span } from '../../positions';
import { sentenceAt } from '../../units';

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

function blocksAround(doc: Node, { from, to }: Span): Span {
  return { from: doc.resolve(from).start(BLOCK), to: doc.resolve(to).end(BLOCK) };
}

function turnsAround(doc: Node, { from, to }: Span): Span {
  return { from: doc.resolve(from).start(TURN) + 1, to: doc.resolve(to).end(TURN) - 1 };
}
