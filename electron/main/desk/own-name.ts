import { bodiesOf, type CommandBody, type SimpleBody } from '../../../shared/project/commands';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';

/**
 * Whether what a command puts on record, signs or decides bears the name of the person who works here: nobody signs in
 * another's name. Fails with `command.invalid`.
 */
export function inOwnName(body: CommandBody, author: string): Result<null, Problem> {
  const other = bodiesOf(body)
    .map(nameIn)
    .find((name) => name !== null && name !== author);
  return other === undefined ? ok(null) : fail('command.invalid', { reason: `in the name of ${other}` });
}

/** Whose name a change bears; null where that is nobody's act. */
function nameIn(body: SimpleBody): string | null {
  switch (body.type) {
    case 'check.record':
      return body.check.by;
    case 'check.sign':
      return body.signed.by;
    case 'resolution.add':
      return body.resolution.by;
    default:
      return null;
  }
}
