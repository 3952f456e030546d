/** Whether shortcuts are those of a Mac. */
export const isMac = /mac/i.test(navigator.platform);

const MAC_SIGNS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Backspace: '⌫',
  Escape: 'esc',
  Plus: '+',
};
const OTHER_NAMES: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc' };
const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** A shortcut (`Mod+Shift+Z`) as the platform writes it. */
export function keysLabel(keys: string): string {
  const parts = keys
    .split('+')
    .map((key) => ARROWS[key] ?? (isMac ? (MAC_SIGNS[key] ?? key) : (OTHER_NAMES[key] ?? key)));
  return parts.join(isMac ? '' : '+');
}

/** A shortcut as `aria-keyshortcuts` wants it. */
export function ariaKeys(keys: string): string {
  return keys.replace('Mod', isMac ? 'Meta' : 'Control');
}

/** Whether the platform's command key is held, and no Alt. */
export function hasCommandKey(event: Pick<KeyboardEvent, 'metaKey' | 'ctrlKey' | 'altKey'>): boolean {
  return !event.altKey && (isMac ? event.metaKey : event.ctrlKey);
}

/** Whether keys typed at an element write text there. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)) ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** Whether an element takes its own typing back; what is typed in the transcript, the project takes back. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  return isTextField(target) && !(target instanceof HTMLElement && target.isContentEditable);
}
