import { type KeyPress, letterOf } from '../../plain-key';

/** What can be put on a selection. */
export type MarkKind = 'quote' | 'figure' | 'claim' | 'note';

const KINDS: ReadonlyMap<string, MarkKind> = new Map([
  ['q', 'quote'],
  ['f', 'figure'],
  ['l', 'claim'],
  ['n', 'note'],
]);

/** What a key marks: Q, F, L and N alone, pressed once. */
export function markKindOf(press: KeyPress): MarkKind | null {
  if (press.shiftKey || press.repeat) return null;
  return KINDS.get(letterOf(press) ?? '') ?? null;
}
