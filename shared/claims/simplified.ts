import { TRADITIONAL_FORMS } from './data/traditional-forms';

/**
 * The text with the traditional characters of the word lists as simplified ones, one code unit for one: the lists
 * are written once and hold for both scripts (CLM-6).
 */
export function simplified(text: string): string {
  return text.replace(ANY_FORM, (form) => TRADITIONAL_FORMS.get(form) ?? form);
}

const ANY_FORM = new RegExp(`[${[...TRADITIONAL_FORMS.keys()].join('')}]`, 'g');
