import { isReason } from '../import/reasons';
import type { Problem } from '../result/problem';
import type { Catalogue } from './catalogue';
import type { imports as english } from './en/imports';
import { fill } from './fill';

/**
 * What fills the places of a problem's words: its detail, where a reason that is a code, the part of the file that it is about
 * and the unit of a limit are in words.
 */
export function problemValues(
  { detail }: Problem,
  imports: Catalogue<typeof english>,
): Readonly<Record<string, string>> {
  const { reason, part, limit, unit } = detail;
  const values: Record<string, string> = { ...detail };
  if (reason !== undefined && isReason(reason)) {
    const words = fill(imports[`reason.${reason}`], detail);
    values['reason'] = part === undefined ? words : fill(imports['reason.in-part'], { part, reason: words });
  }
  if (unit === 'elements') values['limit'] = fill(imports['limit.elements'], { limit: limit ?? '' });
  return values;
}
