import type { KeyPress } from '../../plain-key';
import type { Unit } from '../../units';

/** What a key does to a mark: which edges move, by how much, and which way. */
export interface Adjustment {
  readonly edge: 'start' | 'end' | 'both';
  readonly unit: Unit;
  readonly back: boolean;
}

/**
 * The left and right arrows move a mark, with Shift they move its end, and Shift with the up and down arrows
 * moves its start. By character; with Ctrl (Option on a Mac) by word, with Alt (Command) by sentence.
 */
export function adjustmentOf(press: KeyPress, mac: boolean): Adjustment | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = press;
  const byWord = mac ? altKey : ctrlKey;
  const bySentence = mac ? metaKey : altKey;
  if (isComposing || (byWord && bySentence) || (mac ? ctrlKey : metaKey)) return null;
  const unit = bySentence ? 'sentence' : byWord ? 'word' : 'character';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return { edge: shiftKey ? 'end' : 'both', unit, back: key === 'ArrowLeft' };
    case 'ArrowUp':
    case 'ArrowDown':
      return shiftKey ? { edge: 'start', unit, back: key === 'ArrowUp' } : null;
    default:
      return null;
  }
}
