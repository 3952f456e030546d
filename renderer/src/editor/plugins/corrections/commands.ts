import type { EditorState, Transaction } from 'prosemirror-state';
import { DecorationSet } from 'prosemirror-view';
import { type CorrectionSpec, decorate } from './decorations';
import { correctionsKey } from './key';
import type { CorrectionPlace } from './places';

/** Shows where the text is not the source's; `tipOf` says what the source reads. */
export function showCorrections(
  tr: Transaction,
  corrections: readonly CorrectionPlace[],
  tipOf: (correction: CorrectionPlace) => string,
): Transaction {
  const drawn = corrections.flatMap((correction) => decorate(tr.doc, correction, tipOf(correction)));
  return tr.setMeta(correctionsKey, DecorationSet.create(tr.doc, drawn));
}

/** The correction at the caret or at the beginning of the selection, or null. */
export function correctionAt(state: EditorState): CorrectionPlace | null {
  const { from } = state.selection;
  const [found] = correctionsKey.getState(state)?.find(from, from) ?? [];
  return found ? (found.spec as CorrectionSpec).correction : null;
}
