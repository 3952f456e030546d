/** What matters about a pressed key. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
>;

/**
 * The letter of a key pressed without Ctrl, Alt or Meta, in lower case; null for other keys and while an
 * input method composes. On a keyboard of another script the letter is the one that stands in its place.
 */
export function letterOf(press: KeyPress): string | null {
  if (press.isComposing || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (/^[a-z]$/i.test(press.key)) return press.key.toLowerCase();
  if (!/^\p{L}$/u.test(press.key)) return null;
  return /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase() ?? null;
}
