import { LiquidError } from 'liquidjs';
import { fail } from '../../result/problem';
import { BadValue } from './filters';

/** LiquidJS tells its errors apart by their words alone. */
const KINDS = [
  { says: /^undefined variable: (.*)$/, code: 'template.unknown-variable' },
  { says: /^undefined filter: (.*)$/, code: 'template.unknown-filter' },
  { says: /^tag "(.*)" not found$/, code: 'template.unknown-tag' },
  { says: /^(?:tag|output) "?(.*?)"? not closed$/, code: 'template.not-closed' },
  { says: /^(.*) limit exceeded$/, code: 'template.limit' },
] as const;

/**
 * What LiquidJS threw at a template as a problem that names line and column, both from 1. Anything else is a mistake of
 * this program and is thrown again.
 */
export function templateProblem(error: unknown) {
  if (!(error instanceof Error)) throw error;
  const isLiquid = LiquidError.is(error);
  const cause = isLiquid ? error.originalError : error;
  const [line = 1, column = 1] = isLiquid ? positionOf(error) : [];
  const place = { line: String(line), column: String(column) };
  if (cause instanceof BadValue) return fail('template.bad-value', { name: cause.filter, ...place });
  const reason = (cause ?? error).message.replace(/, line:\d+, col:\d+$/, '');
  for (const { says, code } of KINDS) {
    const name = says.exec(reason)?.[1];
    if (name !== undefined) return fail(code, { name: name.trim(), ...place });
  }
  if (!isLiquid) throw error;
  return fail('template.syntax', { reason, ...place });
}

function positionOf(error: LiquidError): readonly number[] {
  const { token } = error;
  return token.getPosition();
}
