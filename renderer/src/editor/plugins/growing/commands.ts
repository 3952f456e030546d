import { type Command, TextSelection, type Transaction } from 'prosemirror-state';
import type { Span } from '../../positions';
import { growingKey } from './key';
import { grown } from './spans';

/** Selects the sentence, then the block, then the turn. */
export const grow: Command = (state, dispatch) => {
  const next = grown(state.doc, state.selection);
  if (!next) return false;
  const { from, to } = state.selection;
  dispatch?.(selecting(state.tr, next, [...(growingKey.getState(state) ?? []), { from, to }]));
  return true;
};

/** Goes back to what was selected before it grew. */
export const shrink: Command = (state, dispatch) => {
  const steps = growingKey.getState(state) ?? [];
  const last = steps.at(-1);
  if (!last) return false;
  dispatch?.(selecting(state.tr, last, steps.slice(0, -1)));
  return true;
};

function selecting(tr: Transaction, { from, to }: Span, steps: readonly Span[]): Transaction {
  return tr.setSelection(TextSelection.create(tr.doc, from, to)).setMeta(growingKey, steps);
}
