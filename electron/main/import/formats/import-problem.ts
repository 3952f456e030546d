import { fail, type Problem } from '../../../../shared/result/problem';
import { err, type Result } from '../../../../shared/result/result';
import { ProblemError } from '../../store/problem-error';

const LONGEST_REASON = 200;

/** What the bytes of a file are that cannot be read. `reason` is a few words for whoever made the file. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** A file that opens with a password only. */
export class ProtectedFile extends Error {
  override readonly name = 'ProtectedFile';
}

/** A file that would become more than is read; `limit` with its unit, as `32 MB`. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
  constructor(readonly limit: string) {
    super(`more than ${limit}`);
  }
}

/**
 * Runs a reader over the bytes of a stranger. Whatever it throws is about those bytes and becomes a problem that names
 * the file: `import.too-much`, `import.encrypted` or `import.damaged`; a `ProblemError` gives its own.
 */
export async function readingOf<T>(
  name: string,
  read: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProblemError) return err(error.problem);
    if (error instanceof ProtectedFile) return fail('import.encrypted', { name });
    if (error instanceof TooMuch) return fail('import.too-much', { name, limit: error.limit });
    if (!(error instanceof Error)) throw error;
    return fail('import.damaged', { name, reason: reasonOf(error) });
  }
}

function reasonOf(error: Error): string {
  // A library that goes down into what is nested too deeply runs out of stack; one that looks for a part that is not
  // there says so in words that tell nobody anything.
  if (error instanceof RangeError) return 'nested too deeply';
  // pdf.js hands such an error on under a name of its own.
  if (error instanceof TypeError || error.name === 'UnknownErrorException')
    return 'its parts do not fit together';
  const [reason = ''] = error.message.split('\n');
  // Names within the file are a stranger's too. The reason stands within a sentence.
  return reason
    .slice(0, LONGEST_REASON)
    .replace(/[\p{Cc}\p{Cf}]/gu, '?')
    .replace(/\.$/, '');
}
