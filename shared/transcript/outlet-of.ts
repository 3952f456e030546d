import type { LabelReading } from './label-reading';
import { isCapitals } from './words-en';

const LONGEST_CALL = 240;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\d&'’-]*|\d{1,3})`;
const OUTLET = `(?<outlet>${WORD}(?: (?:of |and |& |the |for )?${WORD}){0,5})`;

/**
 * The outlet of a journalist who is labelled by the name alone (SPK-5): as whoever called on them says it, or they
 * themselves at the beginning (`Jonas Weil, of the Harbor Wire`, `Jonas Weil, Harbor Wire`); null where nobody does.
 */
export function outletOf({ name }: LabelReading, before: string, own: string): string | null {
  if (!/^\p{Lu}\S* \p{Lu}/u.test(name)) return null;
  // Lines of a wrapped paragraph are one sentence.
  const heard = [before.slice(-LONGEST_CALL), own.slice(0, LONGEST_CALL)]
    .map((words) => words.replace(/(?<!\n)\n(?!\n)/g, ' '))
    .join('\n');
  const spoken = isCapitals(name) ? name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : name;
  if (!heard.includes(spoken)) return null;
  const literal = spoken.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const said = new RegExp(`${literal}(?:,? (?:of|from|with|at|for) (?:the )?|, )${OUTLET}`, 'u');
  return said.exec(heard)?.groups?.['outlet'] ?? null;
}
