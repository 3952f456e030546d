import type { KeyboardEvent } from 'react';
import { ACTION_IDS, ACTIONS } from '../../../../shared/actions/table';
import { hears } from '../../actions/hears';
import { runAction } from '../../actions/registry';
import { isMac, isTextField } from '../../ui/keys';

const HEARD = ACTION_IDS.filter((id) => ACTIONS[id].heard === 'queue');

/** Keys that a control keeps for itself: what it does with them is what they are for. */
const OF_CONTROLS: ReadonlySet<string> = new Set(['Enter', ' ', 'ArrowUp', 'ArrowDown']);
const CONTROLS = 'button, input, select, textarea, a, summary';

/** Does what the table's keys stand for in the queue: letters where nobody types, and no control wants the key. */
export function hearQueueKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, nativeEvent } = event;
  // Keys of a menu come here too, by way of React; the menu stands elsewhere in the page.
  if (event.defaultPrevented || !(target instanceof Element) || !event.currentTarget.contains(target)) return;
  const isTyping = isTextField(target) || target instanceof HTMLSelectElement;
  if (isTyping && event.key !== 'Escape') return;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isPlain && OF_CONTROLS.has(event.key) && target.closest(CONTROLS)) return;
  const id = HEARD.find((one) => ACTIONS[one].keys?.some((keys) => hears(keys, nativeEvent, isMac)));
  if (!id || (event.repeat && id !== 'queue.next' && id !== 'queue.previous')) return;
  if (runAction(id)) event.preventDefault();
}
