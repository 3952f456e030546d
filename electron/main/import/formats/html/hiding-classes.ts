import type { ClassRule } from './class-rules';
import { hides } from './inline-style';

/** The elements within a line whose rules for a class count for all of them. */
const WITHIN_LINES = new Set(['', 'span', 'a', 'b', 'i', 'font', 'em']);

/** The classes that a page's own style sheets hide. */
export function hidingClasses(rules: readonly ClassRule[]): ReadonlySet<string> {
  const hiding = rules.filter(({ element, style }) => WITHIN_LINES.has(element) && hides(style));
  return new Set(hiding.map(({ name }) => name));
}
