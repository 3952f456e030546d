import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { type Decoration, DecorationSet } from 'prosemirror-view';
import type { Span } from '../../positions';
import { decorate } from './decorations';
import { injectedKey } from './key';
import type { Quarantined } from './segments';

/** Strikes out the quarantined words and dims markup; `labels` say what they are. */
export function showInjected(
  tr: Transaction,
  quarantined: readonly Quarantined[],
  labels: Parameters<typeof decorate>[2],
): Transaction {
  const struck = quarantined.flatMap((words) => decorate(tr.doc, words, labels));
  return tr.setMeta(injectedKey, DecorationSet.create(tr.doc, struck));
}

/** The words of a block between two positions, without those that are quarantined. */
export function wordsWithoutInjected(state: EditorState, block: Node, start: number, span: Span): string {
  const text = block.textContent;
  const struck = injectedKey.getState(state)?.find(span.from, span.to) ?? [];
  let words = '';
  let at = span.from;
  for (const { from, to } of struck.sort(byStart)) {
    if (from > at) words += text.slice(at - start, Math.min(from, span.to) - start);
    at = Math.max(at, to);
  }
  return words + text.slice(at - start, Math.max(at, span.to) - start);
}

/** The markup between two positions of a document, in order. */
export function markupBetween(set: DecorationSet | undefined, { from, to }: Span): readonly Span[] {
  const found = set?.find(from, to, (spec) => spec['isMarkup'] === true) ?? [];
  return found.sort(byStart).map((one) => ({ from: one.from, to: one.to }));
}

function byStart(a: Decoration, b: Decoration): number {
  return a.from - b.from;
}
