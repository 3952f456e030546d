import type { KeyPress } from '../../plain-key';

/** A step of the caret, in the words of `Selection.modify`. */
export interface Step {
  readonly direction: 'forward' | 'backward' | 'left' | 'right';
  readonly granularity: 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph';
}

/** What a key moves the caret by, as text boxes have it on this system; null for other keys. */
export function stepOf(press: KeyPress, mac: boolean): Step | null {
  const { key, altKey, ctrlKey, metaKey } = press;
  const byWord = mac ? altKey : ctrlKey;
  const toEnd = mac && metaKey;
  if (press.isComposing || (mac ? ctrlKey : altKey || metaKey)) return null;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const direction = key === 'ArrowLeft' ? 'left' : 'right';
      return { direction, granularity: toEnd ? 'lineboundary' : byWord ? 'word' : 'character' };
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      if (toEnd) return null;
      const direction = key === 'ArrowUp' ? 'backward' : 'forward';
      return { direction, granularity: byWord ? 'paragraph' : 'line' };
    }
    case 'Home':
    case 'End': {
      if (byWord || toEnd) return null;
      return { direction: key === 'Home' ? 'backward' : 'forward', granularity: 'lineboundary' };
    }
    default:
      return null;
  }
}
