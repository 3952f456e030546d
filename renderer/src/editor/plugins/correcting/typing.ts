import type { Node } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import type { Span } from '../../positions';

/** Whether a transaction leaves turns and blocks as they are: all that it changes is text inside of blocks. */
export function keepsStructure(tr: Transaction): boolean {
  return tr.steps.every((step, index) => {
    if (!(step instanceof ReplaceStep)) return false;
    const from = (tr.docs[index] ?? tr.doc).resolve(step.from);
    const { content } = step.slice;
    return (
      from.parent.inlineContent &&
      step.to <= from.end() &&
      content.size === content.textBetween(0, content.size).length
    );
  });
}

/**
 * Puts plain words where a selection is, and the caret behind them. Of each block that the selection runs
 * over its part is deleted, never the border between two of them; line breaks in the words become spaces.
 */
export function replaceWords(tr: Transaction, { from, to }: Span, words: string): Transaction {
  const text = words.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
  const parts = partsOf(tr.doc, { from, to });
  for (const part of parts.slice(1).reverse()) tr.delete(part.from, part.to);
  const first = parts[0];
  if (!first) return tr;
  tr.insertText(text, first.from, first.to);
  return tr.setSelection(TextSelection.create(tr.doc, first.from + text.length)).scrollIntoView();
}

/** Whether a selection begins in one block and ends in another. */
export function crossesBlocks(doc: Node, { from, to }: Span): boolean {
  return !doc.resolve(from).sameParent(doc.resolve(to));
}

/** What a selection takes from each block, in reading order. */
function partsOf(doc: Node, { from, to }: Span): Span[] {
  const parts: Span[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.inlineContent) return true;
    const start = position + 1;
    parts.push({ from: Math.max(from, start), to: Math.min(to, start + node.content.size) });
    return false;
  });
  return parts;
}
