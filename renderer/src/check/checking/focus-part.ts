import type { FormPart } from './missing-part';

/** Gives the focus to a control of the form. */
export function focusPart(form: HTMLFormElement | null, part: FormPart): void {
  form?.querySelector<HTMLElement>(selectorOf(part))?.focus();
}

function selectorOf(part: FormPart): string {
  if (typeof part === 'object') return `[data-source="${part.source}"] [name="${part.field}"]`;
  // Of a group of radio buttons, the one that is chosen or else the first takes the focus.
  return part === 'verdict' ? '[data-choice="verdict"] input' : `[name="${part}"]`;
}
