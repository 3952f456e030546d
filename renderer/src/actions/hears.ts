/** What matters about a pressed key. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** Signs that lie on Shift on some keyboards and not on others: Shift says nothing there. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  Plus: ['+', '＋'],
  '=': ['=', '＝'],
  '-': ['-', '－'],
  ',': [',', '，'],
  '?': ['?', '？'],
};

/** Whether a press is a shortcut such as `Mod+Shift+F`; never while an input method composes. */
export function hears(keys: string, press: Press, isMac: boolean): boolean {
  if (isComposing(press)) return false;
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const mod = parts.includes('Mod');
  if (press.altKey !== parts.includes('Alt')) return false;
  if (press.metaKey !== (mod && isMac) || press.ctrlKey !== (mod && !isMac)) return false;
  const signs = SIGNS[key];
  if (signs) return signs.includes(press.key);
  return press.shiftKey === parts.includes('Shift') && nameOf(press) === key;
}

/** Whether a key goes to an input method, which has not made a character of it yet. */
export function isComposing({ isComposing, keyCode }: Pick<Press, 'isComposing' | 'keyCode'>): boolean {
  // Some systems report the key that ends a composition as an ordinary one, with this code.
  return isComposing || keyCode === 229;
}

/** A key by the name that shortcuts use: on a keyboard of another script, by the place of its letter. */
function nameOf({ key, code }: Press): string {
  if (key === ' ') return 'Space';
  if (key.length > 1) return key;
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? key;
}
