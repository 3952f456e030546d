import type { KeyboardEvent } from 'react';

/** The arrows go from the words to the results and through them. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  const results = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-result]')];
  const at = results.indexOf(target);
  const words = event.currentTarget.querySelector<HTMLElement>('input');
  if (at < 0 && (target !== words || event.key === 'ArrowUp')) return;
  event.preventDefault();
  const next = event.key === 'ArrowDown' ? results[at + 1] : (results[at - 1] ?? words);
  next?.focus();
}
